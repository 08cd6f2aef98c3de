/** What publishing works with at once. */
@NullMarked
package info.magnolia.publishing.pool;

import org.jspecify.annotations.NullMarked;
