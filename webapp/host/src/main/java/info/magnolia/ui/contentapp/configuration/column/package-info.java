/** Columns of lists in apps. */
@NullMarked
package info.magnolia.ui.contentapp.configuration.column;

import org.jspecify.annotations.NullMarked;
