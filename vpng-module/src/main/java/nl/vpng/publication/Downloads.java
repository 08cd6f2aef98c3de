package nl.vpng.publication;

import info.magnolia.dam.api.Asset;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.Media;
import nl.vpng.site.PropertyQuery;
import nl.vpng.site.Site;

/** Knows to which edition a file belongs, as far as the visitor may. */
public final class Downloads {

    private final Site site;
    private final Publications publications;
    private final Media media;

    /**
     * @param site knows full addresses
     * @param publications know the editions
     * @param media finds their files
     */
    @Inject
    public Downloads(Site site, Publications publications, Media media) {
        this.site = site;
        this.publications = publications;
        this.media = media;
    }

    /**
     * Returns what to say of a file; empty where it belongs to no edition.
     *
     * @param key as a field stores it, {@code jcr:<identifier>}
     * @throws RepositoryException where the repository cannot be read
     */
    Optional<Download> of(String key) throws RepositoryException {
        Optional<Asset> file = media.file(key);
        List<Node> editions = PropertyQuery.having(Publications.WORKSPACE, Publications.EDITION, "pdf", List.of(key));
        for (Node node : editions) {
            Optional<Publication> publication = publications.find(Publications.nameOf(node));
            Optional<Edition> edition = publication.flatMap(found -> found.editions().stream()
                    .filter(one -> one.pdf().equals(key))
                    .findFirst());
            if (file.isPresent() && publication.isPresent() && edition.isPresent()) {
                String name = file.get().getFileName();
                String page =
                        site.canonical(PublicationAddress.path(publication.get().name()));
                return Optional.of(
                        Download.of(publication.get(), edition.get(), name.substring(name.lastIndexOf('.') + 1), page));
            }
        }
        return Optional.empty();
    }
}
