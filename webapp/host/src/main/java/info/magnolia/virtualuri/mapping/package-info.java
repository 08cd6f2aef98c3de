/** The mappings that need only configuration. */
@NullMarked
package info.magnolia.virtualuri.mapping;

import org.jspecify.annotations.NullMarked;
