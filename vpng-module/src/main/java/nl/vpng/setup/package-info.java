/** What an installation needs once: rights, server settings and the files of the sample site. */
@NullMarked
package nl.vpng.setup;

import org.jspecify.annotations.NullMarked;
