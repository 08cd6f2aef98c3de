/** Whether what was compiled against the embedded host fits the archives of a real Magnolia, class file by class file. */
@NullMarked
package nl.vpng.signature;

import org.jspecify.annotations.NullMarked;
