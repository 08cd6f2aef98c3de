package nl.vpng.search;

import info.magnolia.dam.api.Asset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.publication.Edition;
import nl.vpng.publication.Publication;
import nl.vpng.publication.PublicationAddress;
import nl.vpng.publication.Publications;
import nl.vpng.site.Media;
import nl.vpng.site.PropertyQuery;
import nl.vpng.site.Site;
import nl.vpng.site.SitePage;

/** Looks in the publications and in their PDFs. A PDF that belongs to no publication is not found. */
final class PublicationHits {

    private final Site site;
    private final Publications publications;
    private final Media media;

    PublicationHits(Site site, Publications publications, Media media) {
        this.site = site;
        this.publications = publications;
        this.media = media;
    }

    /** Returns the publications in whose own words the query fits; the index knows more than these. */
    List<Hit> find(SearchQuery query, int most) throws RepositoryException {
        List<Hit> hits = new ArrayList<>();
        for (FullText.Found found : FullText.find(Publications.WORKSPACE, Publications.PUBLICATION, query, most)) {
            Optional<Publication> publication = publications.find(found.node().getName());
            Optional<Hit> hit =
                    publication.isEmpty() ? Optional.empty() : Optional.of(hit(publication.get(), found.score()));
            hit.filter(sure -> query.isIn(sure.title() + " " + sure.text())).ifPresent(hits::add);
        }
        return hits;
    }

    /** Returns the publications in one of whose PDFs the query fits. */
    List<Hit> findInFiles(SearchQuery query, int most) throws RepositoryException {
        List<FullText.Found> files = FullText.find("dam", "mgnl:resource", query, most);
        Map<String, FullText.Found> byKey = new HashMap<>();
        for (FullText.Found file : files) {
            byKey.put("jcr:" + file.node().getParent().getIdentifier(), file);
        }
        List<Hit> hits = new ArrayList<>();
        for (String name : namesOfPublicationsWith(byKey, most)) {
            Optional<Publication> publication = publications.find(name);
            if (publication.isPresent()) {
                hits.addAll(hits(publication.get(), byKey));
            }
        }
        return hits;
    }

    private static List<String> namesOfPublicationsWith(Map<String, FullText.Found> files, int most)
            throws RepositoryException {
        Set<String> names = new LinkedHashSet<>();
        for (Node edition : PropertyQuery.having(
                Publications.WORKSPACE, Publications.EDITION, "pdf", List.copyOf(files.keySet()))) {
            String name = Publications.nameOf(edition);
            names.add(name);
        }
        // Only a file that many publications share is of more than were asked for.
        return names.stream().limit(most).toList();
    }

    private List<Hit> hits(Publication publication, Map<String, FullText.Found> files) throws RepositoryException {
        List<Hit> hits = new ArrayList<>();
        Edition newest = publication.newest().orElse(null);
        for (Edition edition : publication.editions()) {
            FullText.Found file = files.get(edition.pdf());
            Optional<Asset> asset = media.file(edition.pdf());
            if (file != null && asset.isPresent()) {
                long number = publication.editions().size() == 1 ? 0 : edition.number();
                hits.add(hit(publication, 0)
                        .with(new Hit.FileHit(asset.get().getLink(), number, !edition.equals(newest), file)));
            }
        }
        return hits;
    }

    private Hit hit(Publication publication, double score) throws RepositoryException {
        return new Hit(
                site.home().replaceFirst("/$", "") + PublicationAddress.path(publication.name()) + ".html",
                publication.title(),
                site.pages().at(PublicationAddress.OVERVIEW).map(SitePage::label).stream()
                        .toList(),
                text(publication),
                score,
                List.of());
    }

    private static String text(Publication publication) {
        Stream<String> own = Stream.of(
                publication.subtitle(),
                publication.summary(),
                publication.reach(),
                String.join(", ", publication.authors()));
        Stream<String> editions = publication.editions().stream()
                .flatMap(edition -> Stream.of(edition.printing(), edition.isbn(), edition.changeNote()));
        return Stream.concat(own, editions).filter(text -> !text.isBlank()).collect(Collectors.joining(Hit.BETWEEN));
    }
}
