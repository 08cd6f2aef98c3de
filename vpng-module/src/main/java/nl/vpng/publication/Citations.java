package nl.vpng.publication;

import info.magnolia.context.MgnlContext;
import java.util.Arrays;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import nl.vpng.citation.ApaReference;
import nl.vpng.citation.Author;
import nl.vpng.citation.CitationFormat;
import nl.vpng.citation.Cited;
import nl.vpng.site.DutchWords;
import nl.vpng.site.Media;
import nl.vpng.site.Site;
import org.jspecify.annotations.Nullable;

/** How editions are cited. */
public final class Citations {

    /**
     * A file for reference managers.
     *
     * @param text what is in it
     * @param contentDisposition makes a browser keep it under a name of its own
     */
    record File(String text, String contentDisposition) {}

    private final Publications publications;
    private final Site site;
    private final Media media;
    private final DutchWords words;

    /**
     * @param publications know the editions
     * @param site knows full addresses
     * @param media finds digital versions
     * @param words have the name of the association, who brings all books out
     */
    @Inject
    public Citations(Publications publications, Site site, Media media, DutchWords words) {
        this.publications = publications;
        this.site = site;
        this.media = media;
        this.words = words;
    }

    /**
     * Returns an edition as a file for reference managers.
     *
     * @return empty where there is no such edition
     * @throws RepositoryException where the repository cannot be read
     */
    Optional<File> file(String publication, long number, CitationFormat format) throws RepositoryException {
        Optional<Publication> found = publications.find(publication);
        return found.flatMap(book -> book.editions(Optional.of(number)).stream().findFirst())
                .map(edition -> {
                    Download download = Download.of(found.get(), edition, format.extension(), "");
                    return new File(format.write(cited(found.get(), edition)), download.contentDisposition());
                });
    }

    /** Returns how the page shows it. */
    CitationView view(Publication publication, Edition edition) {
        Cited book = cited(publication, edition);
        String context = MgnlContext.getContextPath();
        return new CitationView(
                ApaReference.of(book, words.of("publication.cite.undated"), edition(edition)),
                Arrays.stream(CitationFormat.values())
                        .map(format -> new CitationView.File(
                                format.label(),
                                context
                                        + PublicationAddress.citationPath(
                                                publication.name(), edition.number(), format.extension())))
                        .toList());
    }

    private Cited cited(Publication publication, Edition edition) {
        boolean digital = media.file(edition.pdf()).isPresent();
        return new Cited(
                publication.name() + "-" + edition.number(),
                publication.fullTitle(),
                publication.authors().stream().map(Author::of).toList(),
                edition.year(),
                month(edition),
                edition.number(),
                words.of("site.name"),
                edition.isbn(),
                edition.pages(),
                site.canonical(PublicationAddress.path(publication.name())),
                digital ? site.absolute(PublicationAddress.digitalPath(publication.name(), edition.number())) : "");
    }

    /** As it stands in the book, or else by its number. */
    private String edition(Edition edition) {
        if (!edition.printing().isEmpty()) {
            return edition.printing();
        }
        return edition.number() > 1 ? words.of("publication.cite.edition", edition.number()) : "";
    }

    private static @Nullable Long month(Edition edition) {
        Long month = edition.month();
        return month != null && month >= 1 && month <= 12 ? month : null;
    }
}
