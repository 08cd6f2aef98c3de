/** On whose behalf the current thread works, under Magnolia's names. */
@NullMarked
package info.magnolia.context;

import org.jspecify.annotations.NullMarked;
