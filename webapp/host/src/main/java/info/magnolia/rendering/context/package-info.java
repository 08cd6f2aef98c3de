/** What is being rendered. */
@NullMarked
package info.magnolia.rendering.context;

import org.jspecify.annotations.NullMarked;
