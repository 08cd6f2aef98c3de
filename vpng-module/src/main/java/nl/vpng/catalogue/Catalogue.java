package nl.vpng.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import nl.vpng.domain.KnowledgeDomain;
import nl.vpng.domain.KnowledgeDomains;
import nl.vpng.publication.Edition;
import nl.vpng.publication.Publication;
import nl.vpng.publication.PublicationAddress;
import nl.vpng.publication.Publications;
import nl.vpng.site.Media;
import nl.vpng.site.Site;

/** The editions of all publications that the visitor may read. */
public final class Catalogue {

    private final Publications publications;
    private final KnowledgeDomains domains;
    private final Media media;
    private final Site site;

    /**
     * @param publications know the editions
     * @param domains know their titles
     * @param media finds covers and files
     * @param site knows full addresses
     */
    @Inject
    public Catalogue(Publications publications, KnowledgeDomains domains, Media media, Site site) {
        this.publications = publications;
        this.domains = domains;
        this.media = media;
        this.site = site;
    }

    /** Returns the editions, the latest publication first and of each the newest edition first. */
    List<Entry> entries() throws RepositoryException {
        List<Entry> entries = new ArrayList<>();
        for (Publication publication : publications.all()) {
            Optional<KnowledgeDomain> domain = domains.byIdentifier(publication.domain());
            String cover = media.image(publication.cover())
                    .map(image -> site.absoluteLink(image.link()))
                    .orElse("");
            for (Edition edition : publication.editions()) {
                entries.add(new Entry(
                        publication,
                        edition,
                        edition.equals(publication.editions().get(0)),
                        domain.map(KnowledgeDomain::title).orElse(""),
                        site.canonical(PublicationAddress.path(publication.name())),
                        file(publication, edition),
                        cover));
            }
        }
        return entries;
    }

    private String file(Publication publication, Edition edition) {
        return media.file(edition.pdf()).isEmpty()
                ? ""
                : site.absolute(PublicationAddress.digitalPath(publication.name(), edition.number()));
    }
}
