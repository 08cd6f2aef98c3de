/** The contexts behind MgnlContext: that of a request and that with all rights. */
@NullMarked
package nl.vpng.host.context;

import org.jspecify.annotations.NullMarked;
