package nl.vpng.search;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.publication.Edition;
import nl.vpng.publication.Publication;
import nl.vpng.publication.PublicationAddress;
import nl.vpng.publication.Publications;
import nl.vpng.site.Findable;
import nl.vpng.site.Media;
import nl.vpng.site.Modified;
import nl.vpng.site.Site;
import nl.vpng.site.XmlText;

/**
 * What there is on the site, for search engines: pages, publications, and the PDF of each newest edition. Older ones are kept out,
 * as search engines should lead to the newest.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the protocol</a>
 */
public final class Sitemap {

    /** From the root of the site. */
    static final String ADDRESS = "/sitemap.xml";

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Site site;
    private final Publications publications;
    private final Media media;

    /**
     * @param site knows full addresses
     * @param publications know what there is
     * @param media finds the PDFs
     */
    @Inject
    public Sitemap(Site site, Publications publications, Media media) {
        this.site = site;
        this.publications = publications;
        this.media = media;
    }

    /**
     * Returns the document.
     *
     * @throws RepositoryException where the repository cannot be read
     */
    String xml() throws RepositoryException {
        XmlText xml = new XmlText("urlset", NAMESPACE);
        Optional<Instant> latest = Optional.empty();
        List<Publication> all = publications.all();
        for (Publication publication : all) {
            latest = later(latest, publications.modified(publication));
        }
        addPages(xml, MgnlContext.getJCRSession("website").getRootNode(), latest);
        for (Publication publication : all) {
            String address = site.canonical(PublicationAddress.path(publication.name()));
            add(xml, address, publications.modified(publication));
            publication.newest().map(Edition::pdf).flatMap(media::file).ifPresent(pdf -> {
                Optional<Instant> modified =
                        Optional.ofNullable(pdf.getLastModified()).map(Calendar::toInstant);
                add(xml, site.absoluteLink(pdf.getLink()), modified);
            });
        }
        return xml.end();
    }

    /** The page with all publications changes with each of them. */
    private void addPages(XmlText xml, Node parent, Optional<Instant> publications) throws RepositoryException {
        for (Node page : NodeUtil.getNodes(parent, NodeTypes.Page.NAME)) {
            if (Findable.isPage(page)) {
                boolean overview = page.getPath().equals(PublicationAddress.OVERVIEW);
                Optional<Instant> own = Modified.of(page);
                add(xml, site.canonical(page.getPath()), overview ? later(own, publications) : own);
            }
            addPages(xml, page, publications);
        }
    }

    private static void add(XmlText xml, String address, Optional<Instant> modified) {
        xml.start("url");
        xml.text("loc", address);
        modified.ifPresent(moment ->
                xml.text("lastmod", moment.truncatedTo(ChronoUnit.SECONDS).toString()));
        xml.close();
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return Stream.concat(one.stream(), other.stream()).max(Instant::compareTo);
    }
}
