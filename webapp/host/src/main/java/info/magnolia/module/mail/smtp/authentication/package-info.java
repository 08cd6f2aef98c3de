/** How the mail server is told who sends. */
@NullMarked
package info.magnolia.module.mail.smtp.authentication;

import org.jspecify.annotations.NullMarked;
