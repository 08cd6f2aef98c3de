/** Users, under Magnolia's names. */
@NullMarked
package info.magnolia.cms.security;

import org.jspecify.annotations.NullMarked;
