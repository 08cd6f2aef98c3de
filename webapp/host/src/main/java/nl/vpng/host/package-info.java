/** The embedded host: carries out the part of Magnolia 6.2 that the plugin uses, so that it runs from Maven Central alone. */
@NullMarked
package nl.vpng.host;

import org.jspecify.annotations.NullMarked;
