/** How a book is cited: in words, and in the formats that reference managers read. */
@NullMarked
package nl.vpng.citation;

import org.jspecify.annotations.NullMarked;
