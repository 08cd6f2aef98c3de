/** FreeMarker set up as in Magnolia, with all scripts parsed and the mistakes in them found. */
@NullMarked
package nl.vpng.host.script;

import org.jspecify.annotations.NullMarked;
