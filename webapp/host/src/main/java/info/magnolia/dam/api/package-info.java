/** Files of the digital asset store. */
@NullMarked
package info.magnolia.dam.api;

import org.jspecify.annotations.NullMarked;
