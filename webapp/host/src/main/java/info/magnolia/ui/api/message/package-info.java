/** Messages to users, under Magnolia's names. */
@NullMarked
package info.magnolia.ui.api.message;

import org.jspecify.annotations.NullMarked;
