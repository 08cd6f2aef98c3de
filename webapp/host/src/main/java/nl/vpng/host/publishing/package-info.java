/**
 * Carries content from author to the publics over HTTP: signed with the author's key, and on each public all of a call
 * or nothing.
 */
@NullMarked
package nl.vpng.host.publishing;

import org.jspecify.annotations.NullMarked;
