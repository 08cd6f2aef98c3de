/** What a user can do in an app. */
@NullMarked
package info.magnolia.ui.api.action;

import org.jspecify.annotations.NullMarked;
