/** Files that live in the workspace dam. */
@NullMarked
package nl.vpng.host.dam;

import org.jspecify.annotations.NullMarked;
