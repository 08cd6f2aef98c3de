package nl.vpng.site;

import java.util.List;
import java.util.Optional;

/**
 * The pages at the root of the site, in the editors' order, and what the home page says for all of them.
 *
 * @param pages the pages
 * @param loginUrl where "Inloggen" leads; empty where there is no such link
 * @param footerText the text at the foot of each page, may be empty
 * @param accessibleVersionUrl where a visitor asks for a version of a PDF that everybody can read; empty where there is none
 */
public record SitePages(List<SitePage> pages, String loginUrl, String footerText, String accessibleVersionUrl) {

    /** Copies the list. */
    public SitePages {
        pages = List.copyOf(pages);
    }

    /** Returns the page at a path. */
    public Optional<SitePage> at(String path) {
        return pages.stream().filter(page -> page.path().equals(path)).findFirst();
    }

    /** Returns the page about a knowledge domain, by the domain's identifier. */
    public Optional<SitePage> about(String domain) {
        return pages.stream()
                .filter(page -> !domain.isEmpty() && page.domain().equals(domain))
                .findFirst();
    }
}
