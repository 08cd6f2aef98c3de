/** The flow of a form: what a visitor sent is read and checked, processed, and answered with a view. */
@NullMarked
package info.magnolia.module.form.engine;

import org.jspecify.annotations.NullMarked;
