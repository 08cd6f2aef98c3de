/** Knowledge domains: what VPNG's members know about, and the pages on it. */
@NullMarked
package nl.vpng.domain;

import org.jspecify.annotations.NullMarked;
