/** Definitions of REST endpoints as a light module writes them. */
@NullMarked
package info.magnolia.rest.registry;

import org.jspecify.annotations.NullMarked;
