/** Texts in the language of the user. */
@NullMarked
package info.magnolia.i18nsystem;

import org.jspecify.annotations.NullMarked;
