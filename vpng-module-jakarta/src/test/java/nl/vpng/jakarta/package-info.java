/** Looks at the renamed module, class file by class file. */
@NullMarked
package nl.vpng.jakarta;

import org.jspecify.annotations.NullMarked;
