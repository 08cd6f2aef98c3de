/** A module's life and its installation, under Magnolia's names. */
@NullMarked
package info.magnolia.module;

import org.jspecify.annotations.NullMarked;
