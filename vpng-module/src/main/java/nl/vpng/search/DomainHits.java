package nl.vpng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;
import nl.vpng.domain.KnowledgeDomain;
import nl.vpng.domain.KnowledgeDomains;
import nl.vpng.site.Site;
import nl.vpng.site.SitePage;

/** Looks in the knowledge domains; each is found at the page about it, and not at all where there is none. */
final class DomainHits {

    private final Site site;
    private final KnowledgeDomains domains;

    DomainHits(Site site, KnowledgeDomains domains) {
        this.site = site;
        this.domains = domains;
    }

    List<Hit> find(SearchQuery query, int most) throws RepositoryException {
        List<Hit> hits = new ArrayList<>();
        for (FullText.Found found :
                FullText.find(KnowledgeDomains.WORKSPACE, KnowledgeDomains.NODE_TYPE, query, most)) {
            String identifier = found.node().getIdentifier();
            Optional<KnowledgeDomain> domain = domains.byIdentifier(identifier);
            Optional<SitePage> page = site.pages().about(identifier);
            if (domain.isPresent() && page.isPresent()) {
                hits.add(hit(domain.get(), page.get(), found.score()));
            }
        }
        return hits;
    }

    private static Hit hit(KnowledgeDomain domain, SitePage page, double score) {
        String text = Stream.of(domain.strapline(), domain.summary())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(Hit.BETWEEN));
        return new Hit(page.address(), domain.title(), List.of(), text, score, List.of());
    }
}
