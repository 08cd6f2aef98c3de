/** Scripts of FreeMarker outside of pages. */
@NullMarked
package info.magnolia.freemarker;

import org.jspecify.annotations.NullMarked;
