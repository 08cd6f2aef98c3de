/** Publishing, as far as modules ask about it. */
@NullMarked
package info.magnolia.publishing;

import org.jspecify.annotations.NullMarked;
