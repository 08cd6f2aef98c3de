/** The built-in mailbox: takes all mail of a run and shows it. Runs beside the webapps. */
@NullMarked
package nl.vpng.host.mailbox;

import org.jspecify.annotations.NullMarked;
