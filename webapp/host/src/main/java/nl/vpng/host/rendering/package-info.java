/** Renders pages: models, areas, components and the variables that templates read. */
@NullMarked
package nl.vpng.host.rendering;

import org.jspecify.annotations.NullMarked;
