/** The mails that are sent. */
@NullMarked
package info.magnolia.module.mail.templates;

import org.jspecify.annotations.NullMarked;
