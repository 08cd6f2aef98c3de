/** Starts author and public in one Tomcat. The only package that knows Tomcat; with the mailbox the only one outside the webapps. */
@NullMarked
package nl.vpng.host.launcher;

import org.jspecify.annotations.NullMarked;
