/** Turns a page into HTML: templates, areas and components as Magnolia resolves them, scripts in FreeMarker. */
@NullMarked
package nl.vpng.host.rendering;

import org.jspecify.annotations.NullMarked;
