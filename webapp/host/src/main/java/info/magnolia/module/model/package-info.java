/** What a module says about itself, under Magnolia's names. */
@NullMarked
package info.magnolia.module.model;

import org.jspecify.annotations.NullMarked;
