/** The assets: read behind Magnolia’s DAM API, and taken in from uploads after a look at their bytes. */
@NullMarked
package nl.vpng.host.dam;

import org.jspecify.annotations.NullMarked;
