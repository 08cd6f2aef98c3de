/** Models: the objects that templates read from. */
@NullMarked
package info.magnolia.rendering.model;

import org.jspecify.annotations.NullMarked;
