/** Definitions as beans, filled from YAML. */
@NullMarked
package info.magnolia.rendering.template.configured;

import org.jspecify.annotations.NullMarked;
