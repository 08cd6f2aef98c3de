/** Own REST endpoints and what defines them. */
@NullMarked
package info.magnolia.rest;

import org.jspecify.annotations.NullMarked;
