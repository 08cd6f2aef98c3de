package nl.vpng.order;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import nl.vpng.publication.DutchText;
import nl.vpng.publication.Edition;
import nl.vpng.publication.Publication;
import nl.vpng.publication.Publications;

/** The publications that can be ordered on paper now: those whose newest edition can. */
public final class Offers {

    private final Publications publications;

    /** @param publications knows what is published */
    @Inject
    public Offers(Publications publications) {
        this.publications = publications;
    }

    /**
     * Returns all, the latest first.
     *
     * @throws RepositoryException where the repository cannot be read
     */
    public List<Offer> all() throws RepositoryException {
        return publications.all().stream()
                .flatMap(publication -> offer(publication).stream())
                .toList();
    }

    /**
     * Returns what is offered of a publication; empty where it is unknown or cannot be ordered.
     *
     * @throws RepositoryException where the repository cannot be read
     */
    public Optional<Offer> of(String publication) throws RepositoryException {
        return publications.find(publication).flatMap(Offers::offer);
    }

    private static Optional<Offer> offer(Publication publication) {
        return publication.newest().filter(Edition::canBeOrdered).map(edition -> {
            Double price = edition.price();
            return new Offer(
                    new Article(publication.name(), edition.number(), publication.title(), price),
                    price == null ? "" : DutchText.price(price));
        });
    }
}
