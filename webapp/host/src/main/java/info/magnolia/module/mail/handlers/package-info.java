/** What hands a mail to the mail server. */
@NullMarked
package info.magnolia.module.mail.handlers;

import org.jspecify.annotations.NullMarked;
