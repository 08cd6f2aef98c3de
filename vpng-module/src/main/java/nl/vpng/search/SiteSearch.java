package nl.vpng.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import nl.vpng.domain.KnowledgeDomains;
import nl.vpng.publication.Publications;
import nl.vpng.site.Media;
import nl.vpng.site.Site;

/**
 * Looks everywhere on the site with the rights of the visitor, and makes one list of it. What is found in several places at one
 * address is one result. The index gives the best of each place; only the results on the page that is asked for get an excerpt.
 */
public final class SiteSearch {

    /** The most results of each kind. Nobody reads further, and counting all would cost time. */
    static final int MOST = 100;

    /** The most PDFs: their publications are looked up by one query. */
    static final int MOST_FILES = 50;

    /** Results on a page. */
    static final int PAGE_SIZE = 10;

    /**
     * So long excerpts are made. Each takes some milliseconds, and more the longer its PDF is, since Jackrabbit reads the places of all
     * words of the PDF for it. What then has none is shown without: a list within half a second is worth more.
     */
    private static final Duration EXCERPTS = Duration.ofMillis(250);

    private final Duration excerpts;
    private final PageHits pages;
    private final DomainHits domains;
    private final PublicationHits publications;

    /**
     * @param site knows pages
     * @param domains know knowledge domains
     * @param publications know publications
     * @param media finds their files
     */
    @Inject
    public SiteSearch(Site site, KnowledgeDomains domains, Publications publications, Media media) {
        this(site, domains, publications, media, EXCERPTS);
    }

    /** As the other; {@code excerpts} is how long excerpts are made. */
    SiteSearch(Site site, KnowledgeDomains domains, Publications publications, Media media, Duration excerpts) {
        this.excerpts = excerpts;
        this.pages = new PageHits(site);
        this.domains = new DomainHits(site, domains);
        this.publications = new PublicationHits(site, publications, media);
    }

    /**
     * Returns a page of what is found.
     *
     * @param query may be empty, then nothing is found
     * @param page the number of the page, from 1; the nearest one where there is no such page
     * @throws RepositoryException where the repository cannot be read
     */
    SearchResults find(SearchQuery query, int page) throws RepositoryException {
        if (query.isEmpty()) {
            return SearchResults.NONE;
        }
        Map<String, Hit> byAddress = new LinkedHashMap<>();
        boolean more = add(byAddress, domains.find(query, MOST), MOST);
        more |= add(byAddress, pages.find(query, MOST), MOST);
        more |= add(byAddress, publications.find(query, MOST), MOST);
        more |= add(byAddress, publications.findInFiles(query, MOST_FILES), MOST_FILES);
        List<Hit> hits = ranked(byAddress.values(), query);
        int last = Math.max(1, (hits.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int number = Math.min(Math.max(1, page), last);
        List<SearchResult> shown = new ArrayList<>();
        long end = System.nanoTime() + excerpts.toNanos();
        for (Hit hit : hits.subList((number - 1) * PAGE_SIZE, Math.min(hits.size(), number * PAGE_SIZE))) {
            shown.add(result(hit, query, end));
        }
        return new SearchResults(shown, hits.size(), more, number, last);
    }

    /** What has all words in its title comes before what fits better only by the count of words. */
    private static List<Hit> ranked(Collection<Hit> hits, SearchQuery query) {
        return Stream.of(true, false)
                .flatMap(inTitle -> hits.stream()
                        .filter(hit -> query.isIn(hit.title()) == inTitle)
                        .sorted(Comparator.comparingDouble(Hit::score).reversed()))
                .toList();
    }

    /** Adds hits, and returns whether there may be more of them. */
    private static boolean add(Map<String, Hit> byAddress, List<Hit> hits, int most) {
        hits.forEach(hit -> byAddress.merge(hit.address(), hit, Hit::with));
        return hits.size() >= most;
    }

    private static SearchResult result(Hit hit, SearchQuery query, long end) throws RepositoryException {
        List<SearchResult.InFile> files = new ArrayList<>();
        for (Hit.FileHit file : hit.files()) {
            Passage passage =
                    System.nanoTime() - end < 0 ? Passage.best(file.found().excerpt(), query) : Passage.NONE;
            files.add(new SearchResult.InFile(file.address(), file.edition(), file.earlier(), passage));
        }
        return new SearchResult(
                hit.address(),
                Passage.whole(hit.title(), query),
                hit.place(),
                Passage.best(hit.text(), query),
                List.copyOf(files));
    }
}
