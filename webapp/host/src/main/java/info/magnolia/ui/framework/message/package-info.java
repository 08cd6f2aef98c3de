/** Sending messages to users, under Magnolia's names. */
@NullMarked
package info.magnolia.ui.framework.message;

import org.jspecify.annotations.NullMarked;
