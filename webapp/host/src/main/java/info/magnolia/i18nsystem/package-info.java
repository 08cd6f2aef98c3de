/** Texts from the message bundles. */
@NullMarked
package info.magnolia.i18nsystem;

import org.jspecify.annotations.NullMarked;
