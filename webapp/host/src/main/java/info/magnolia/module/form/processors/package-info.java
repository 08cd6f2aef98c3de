/** What happens with the values of a form. */
@NullMarked
package info.magnolia.module.form.processors;

import org.jspecify.annotations.NullMarked;
