/** Users and roles, read from the repository as Magnolia keeps them. */
@NullMarked
package nl.vpng.host.security;

import org.jspecify.annotations.NullMarked;
