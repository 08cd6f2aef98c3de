/** The shell of every page, its navigation, its texts, images and files. */
@NullMarked
package nl.vpng.site;

import org.jspecify.annotations.NullMarked;
