/** What is known of a file beyond its content. */
@NullMarked
package info.magnolia.dam.api.metadata;

import org.jspecify.annotations.NullMarked;
