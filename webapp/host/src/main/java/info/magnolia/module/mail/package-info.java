/** Sending mail. */
@NullMarked
package info.magnolia.module.mail;

import org.jspecify.annotations.NullMarked;
