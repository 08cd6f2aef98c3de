/** Publishing with all that belongs to it, and the care that nothing breaks what refers to it. */
@NullMarked
package nl.vpng.publishing;

import org.jspecify.annotations.NullMarked;
