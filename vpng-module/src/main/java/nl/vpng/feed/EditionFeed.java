package nl.vpng.feed;

import info.magnolia.dam.api.Asset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import nl.vpng.domain.KnowledgeDomain;
import nl.vpng.publication.Appearance;
import nl.vpng.publication.Edition;
import nl.vpng.publication.Publication;
import nl.vpng.publication.PublicationAddress;
import nl.vpng.publication.Publications;
import nl.vpng.site.DutchWords;
import nl.vpng.site.FeedAddress;
import nl.vpng.site.Media;
import nl.vpng.site.Site;
import nl.vpng.site.XmlText;

/**
 * The editions that appeared last, as Atom.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
public final class EditionFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** More than appear in some years. */
    private static final int ENTRIES = 30;

    private final Site site;
    private final Publications publications;
    private final Media media;
    private final DutchWords words;

    /**
     * @param site knows full addresses
     * @param publications know what appeared
     * @param media finds the PDFs
     * @param words has the title
     */
    @Inject
    public EditionFeed(Site site, Publications publications, Media media, DutchWords words) {
        this.site = site;
        this.publications = publications;
        this.media = media;
        this.words = words;
    }

    /**
     * Returns the feed.
     *
     * @param domain whose publications; empty for all
     * @throws RepositoryException where the repository cannot be read
     */
    String of(Optional<KnowledgeDomain> domain) throws RepositoryException {
        List<Appearance> appearances = publications.appearances(domain.map(KnowledgeDomain::identifier), ENTRIES);
        String self = site.absolute(
                domain.map(chosen -> FeedAddress.of(chosen.name())).orElse(FeedAddress.ALL));
        String name = words.of("site.name");
        String title = domain.map(chosen -> words.of("feed.title.domain", name, chosen.title()))
                .orElseGet(() -> words.of("feed.title", name));
        Instant updated = appearances.stream()
                .map(Appearance::modified)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        XmlText xml = new XmlText("feed", NAMESPACE);
        xml.attribute("xml:lang", "nl");
        xml.text("id", self);
        xml.text("title", title);
        xml.text("updated", updated.toString());
        link(xml, "self", self, "application/atom+xml");
        link(xml, "alternate", site.canonical(PublicationAddress.OVERVIEW), "text/html");
        author(xml, name);
        for (Appearance appearance : appearances) {
            entry(xml, appearance);
        }
        return xml.end();
    }

    private void entry(XmlText xml, Appearance appearance) {
        Publication publication = appearance.publication();
        Edition edition = appearance.edition();
        xml.start("entry");
        xml.text("id", "urn:uuid:" + appearance.identifier());
        xml.text("title", title(publication, edition));
        xml.text("updated", appearance.modified().toString());
        link(xml, "alternate", site.canonical(PublicationAddress.path(publication.name())), "text/html");
        media.file(edition.pdf()).ifPresent(pdf -> enclosure(xml, pdf));
        publication.authors().forEach(author -> author(xml, author));
        String summary = Stream.of(edition.changeNote(), publication.summary())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        if (!summary.isEmpty()) {
            xml.text("summary", summary);
        }
        xml.close();
    }

    /** What is new about an edition is only that where there is an earlier one. */
    private String title(Publication publication, Edition edition) {
        if (publication.editions().size() == 1) {
            return publication.title();
        }
        return edition.printing().isBlank()
                ? words.of("feed.edition", publication.title(), Long.toString(edition.number()))
                : publication.title() + ", " + edition.printing();
    }

    private void enclosure(XmlText xml, Asset pdf) {
        xml.start("link");
        xml.attribute("rel", "enclosure");
        xml.attribute("href", site.absoluteLink(pdf.getLink()));
        xml.attribute("type", pdf.getMimeType());
        xml.attribute("length", Long.toString(pdf.getFileSize()));
        xml.close();
    }

    private static void link(XmlText xml, String relation, String address, String type) {
        xml.start("link");
        xml.attribute("rel", relation);
        xml.attribute("href", address);
        xml.attribute("type", type);
        xml.close();
    }

    private static void author(XmlText xml, String name) {
        xml.start("author");
        xml.text("name", name);
        xml.close();
    }
}
