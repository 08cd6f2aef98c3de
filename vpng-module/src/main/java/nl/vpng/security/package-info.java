/** What browsers and researchers are told to keep the site and its visitors safe. */
@NullMarked
package nl.vpng.security;

import org.jspecify.annotations.NullMarked;
