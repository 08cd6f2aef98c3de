/** Search on the site: Dutch words in pages, knowledge domains, publications and their PDFs, as one list. */
@NullMarked
package nl.vpng.search;

import org.jspecify.annotations.NullMarked;
