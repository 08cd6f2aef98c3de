/** What the configuration says of publishing. */
@NullMarked
package info.magnolia.publishing.definition;

import org.jspecify.annotations.NullMarked;
