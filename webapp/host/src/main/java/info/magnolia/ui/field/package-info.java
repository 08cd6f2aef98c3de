/** Validators of form fields. */
@NullMarked
package info.magnolia.ui.field;

import org.jspecify.annotations.NullMarked;
