package nl.vpng.search;

import java.util.List;

/**
 * A page of results.
 *
 * @param shown the results on this page
 * @param total how many there are on all pages
 * @param more whether there are more than these
 * @param page the number of this page, from 1
 * @param pages how many pages there are, at least 1
 */
public record SearchResults(List<SearchResult> shown, int total, boolean more, int page, int pages) {

    static final SearchResults NONE = new SearchResults(List.of(), 0, false, 1, 1);
}
