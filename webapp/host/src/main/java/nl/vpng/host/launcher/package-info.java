/** Starts author and public in one Tomcat. The only package that knows Tomcat, and the only one outside the webapps. */
@NullMarked
package nl.vpng.host.launcher;

import org.jspecify.annotations.NullMarked;
