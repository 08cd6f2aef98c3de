/** Reads how the mail server is reached and opens the way to it. */
@NullMarked
package nl.vpng.host.mail;

import org.jspecify.annotations.NullMarked;
