/** Versions on the desk: what content was earlier, what changed since, and the way back. */
@NullMarked
package nl.vpng.host.desk.version;

import org.jspecify.annotations.NullMarked;
