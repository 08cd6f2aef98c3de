/** All publications for libraries and booksellers: ONIX, a table and JSON. */
@NullMarked
package nl.vpng.catalogue;

import org.jspecify.annotations.NullMarked;
