package nl.vpng.publication;

import info.magnolia.context.MgnlContext;
import info.magnolia.dam.api.Asset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import nl.vpng.domain.KnowledgeDomain;
import nl.vpng.domain.KnowledgeDomains;
import nl.vpng.site.Address;
import nl.vpng.site.Image;
import nl.vpng.site.Media;
import nl.vpng.site.Site;

/** Turns publications into what lists and pages show. */
public final class PublicationViews {

    private static final String ORDER_PAGE = "/bestellen";

    private final Site site;
    private final KnowledgeDomains domains;
    private final Media media;
    private final Citations citations;
    private final PdfReader pdfs;

    /**
     * @param site knows the order page
     * @param domains know title and colour
     * @param media finds covers and files
     * @param citations know how editions are cited
     * @param pdfs reads digital versions
     */
    @Inject
    public PublicationViews(Site site, KnowledgeDomains domains, Media media, Citations citations, PdfReader pdfs) {
        this.site = site;
        this.domains = domains;
        this.media = media;
        this.citations = citations;
        this.pdfs = pdfs;
    }

    /** Returns the publications as a list shows them. */
    List<PublicationTeaser> teasers(List<Publication> publications) throws RepositoryException {
        List<PublicationTeaser> teasers = new ArrayList<>();
        for (Publication publication : publications) {
            Optional<KnowledgeDomain> domain = domains.byIdentifier(publication.domain());
            teasers.add(new PublicationTeaser(
                    publication.title(),
                    publication.subtitle(),
                    MgnlContext.getContextPath() + PublicationAddress.path(publication.name()) + ".html",
                    publication.newest().map(PublicationViews::date).orElse(""),
                    cover(publication).orElse(null),
                    domain.map(KnowledgeDomain::title).orElse(""),
                    domain.map(found -> found.colour().cssClass()).orElse("")));
        }
        return teasers;
    }

    /** Returns the editions of a publication as its page shows them, the newest first. */
    List<EditionView> editions(Publication publication) throws RepositoryException {
        List<EditionView> views = new ArrayList<>();
        for (Edition edition : publication.editions()) {
            boolean newest = views.isEmpty();
            boolean orderable = newest && edition.canBeOrdered();
            Double price = edition.price();
            views.add(new EditionView(
                    edition,
                    !newest,
                    date(edition),
                    media.file(edition.pdf()).map(file -> pdf(edition, file)).orElse(null),
                    orderable && price != null ? DutchText.price(price) : "",
                    orderable ? orderAddress(publication) : "",
                    citations.view(publication, edition)));
        }
        return views;
    }

    private PdfFile pdf(Edition edition, Asset file) {
        try {
            return PdfFile.of(
                    file,
                    pdfs.facts(edition.pdf(), file)
                            .filter(PdfFacts::isAccessible)
                            .isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file.getFileName() + " cannot be read", e);
        }
    }

    /** Returns the cover, where the visitor can have one. */
    Optional<Image> cover(Publication publication) {
        return media.image(publication.cover());
    }

    private String orderAddress(Publication publication) throws RepositoryException {
        String parameter = "?" + PublicationAddress.PARAMETER + "=" + Address.part(publication.name());
        return site.pages()
                .at(ORDER_PAGE)
                .map(page -> page.address() + parameter)
                .orElse("");
    }

    private static String date(Edition edition) {
        return DutchText.date(edition.year(), edition.month());
    }
}
