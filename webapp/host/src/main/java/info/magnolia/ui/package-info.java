/** What the parts of an app share while a user works in it. */
@NullMarked
package info.magnolia.ui;

import org.jspecify.annotations.NullMarked;
