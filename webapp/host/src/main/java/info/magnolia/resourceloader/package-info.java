/** Files of the light modules. */
@NullMarked
package info.magnolia.resourceloader;

import org.jspecify.annotations.NullMarked;
