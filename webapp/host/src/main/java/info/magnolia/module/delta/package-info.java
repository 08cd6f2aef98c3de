/** What a module does to the repository when it is installed or updated, under Magnolia's names. */
@NullMarked
package info.magnolia.module.delta;

import org.jspecify.annotations.NullMarked;
