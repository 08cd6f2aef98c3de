/** What the definition of a page, area or component says. */
@NullMarked
package info.magnolia.rendering.template;

import org.jspecify.annotations.NullMarked;
