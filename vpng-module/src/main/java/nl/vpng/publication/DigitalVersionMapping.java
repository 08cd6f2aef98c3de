package nl.vpng.publication;

import info.magnolia.context.MgnlContext;
import info.magnolia.dam.api.Asset;
import info.magnolia.virtualuri.VirtualUriMapping;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import nl.vpng.site.Media;

/**
 * Leads {@code /publicaties/<name>/digitaal} to the PDF of the newest edition that has one, and
 * {@code …/digitaal/<number>} to that edition's. Where there is no such PDF it maps to nothing.
 */
public class DigitalVersionMapping implements VirtualUriMapping {

    private final Publications publications;
    private final Media media;

    /**
     * @param publications know the editions
     * @param media finds their files
     */
    @Inject
    public DigitalVersionMapping(Publications publications, Media media) {
        this.publications = publications;
        this.media = media;
    }

    /**
     * Returns where the address leads.
     *
     * @throws IllegalStateException where the repository cannot be read
     */
    @Override
    public Optional<Result> mapUri(URI uri) {
        String path = uri.getPath();
        return Optional.ofNullable(path)
                .flatMap(PublicationAddress::digital)
                .flatMap(this::file)
                .map(asset -> new Result("redirect:" + withoutContext(asset.getLink()), path.length(), this));
    }

    @Override
    public boolean isValid() {
        return true;
    }

    private Optional<Asset> file(PublicationAddress.Digital address) {
        return editions(address).stream()
                .flatMap(edition -> media.file(edition.pdf()).stream())
                .findFirst();
    }

    private List<Edition> editions(PublicationAddress.Digital address) {
        try {
            return publications
                    .find(address.name())
                    .map(publication -> publication.editions(address.number()))
                    .orElse(List.of());
        } catch (RepositoryException e) {
            throw new IllegalStateException(
                    "Cannot read publication '" + address.name() + "' from workspace publicaties", e);
        }
    }

    /** A mapping adds the context path itself. */
    private static String withoutContext(String link) {
        String context = MgnlContext.getContextPath();
        return link.startsWith(context + "/") ? link.substring(context.length()) : link;
    }
}
