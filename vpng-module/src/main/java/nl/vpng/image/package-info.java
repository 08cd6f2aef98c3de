/** Images in WebP, in the widths that browsers choose from. */
@NullMarked
package nl.vpng.image;

import org.jspecify.annotations.NullMarked;
