/** The asset store behind Magnolia's DAM API. */
@NullMarked
package nl.vpng.host.dam;

import org.jspecify.annotations.NullMarked;
