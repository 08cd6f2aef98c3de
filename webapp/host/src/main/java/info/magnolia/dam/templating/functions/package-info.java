/** The functions that templates know as damfn. */
@NullMarked
package info.magnolia.dam.templating.functions;

import org.jspecify.annotations.NullMarked;
