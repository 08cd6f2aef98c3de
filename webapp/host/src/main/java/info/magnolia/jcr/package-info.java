/** Repository errors that a caller cannot mend, under Magnolia's names. */
@NullMarked
package info.magnolia.jcr;

import org.jspecify.annotations.NullMarked;
