/** REST below /.rest: Magnolia's paths and JSON, guarded by the same rights as everything else. */
@NullMarked
package nl.vpng.host.rest;

import org.jspecify.annotations.NullMarked;
