/** Definitions of endpoints that give content as JSON. */
@NullMarked
package info.magnolia.rest.delivery.jcr.v2;

import org.jspecify.annotations.NullMarked;
