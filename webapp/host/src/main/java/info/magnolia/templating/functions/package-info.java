/** The functions that templates know as cmsfn. */
@NullMarked
package info.magnolia.templating.functions;

import org.jspecify.annotations.NullMarked;
