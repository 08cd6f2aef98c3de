/** What belongs to one part of the user interface. */
@NullMarked
package info.magnolia.ui.framework;

import org.jspecify.annotations.NullMarked;
