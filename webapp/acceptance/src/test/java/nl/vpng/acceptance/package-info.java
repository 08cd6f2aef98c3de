/** What visitors, scripts and editors see from outside: over HTTP and in a browser, on the embedded host or a given installation. */
@NullMarked
package nl.vpng.acceptance;

import org.jspecify.annotations.NullMarked;
