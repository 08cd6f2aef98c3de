/** The components that a form consists of: their definitions, models and views. */
@NullMarked
package info.magnolia.module.form.templates.components;

import org.jspecify.annotations.NullMarked;
