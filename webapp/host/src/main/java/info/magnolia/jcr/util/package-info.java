/** Helpers for nodes and properties, under Magnolia's names. */
@NullMarked
package info.magnolia.jcr.util;

import org.jspecify.annotations.NullMarked;
