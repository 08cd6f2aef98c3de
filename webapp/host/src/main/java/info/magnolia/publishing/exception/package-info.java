/** What goes wrong between author and public. */
@NullMarked
package info.magnolia.publishing.exception;

import org.jspecify.annotations.NullMarked;
