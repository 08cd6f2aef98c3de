/** How the mail server is reached. */
@NullMarked
package info.magnolia.module.mail.smtp;

import org.jspecify.annotations.NullMarked;
