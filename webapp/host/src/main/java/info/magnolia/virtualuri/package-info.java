/** Addresses that lead elsewhere. */
@NullMarked
package info.magnolia.virtualuri;

import org.jspecify.annotations.NullMarked;
