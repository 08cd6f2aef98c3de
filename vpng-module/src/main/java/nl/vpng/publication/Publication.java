package nl.vpng.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A publication of VPNG.
 *
 * @param name of the node, which is its address
 * @param title may not be empty
 * @param subtitle may be empty
 * @param authors may be empty
 * @param domain identifier of its knowledge domain, may be empty
 * @param summary may be empty
 * @param cover the image as the field stores it, may be empty
 * @param reach how far it came, in free text, may be empty
 * @param editions in any order; kept with the newest first
 */
public record Publication(
        String name,
        String title,
        String subtitle,
        List<String> authors,
        String domain,
        String summary,
        String cover,
        String reach,
        List<Edition> editions) {

    /** The publication with the latest newest edition first; those without an edition come last. */
    public static final Comparator<Publication> LATEST_FIRST = Comparator.comparing(
                    (Publication publication) -> publication.newest().orElse(null),
                    Comparator.nullsFirst(Edition.BY_DATE))
            .reversed()
            .thenComparing(Publication::title);

    /** Copies the lists and puts the newest edition first. */
    public Publication {
        authors = List.copyOf(authors);
        editions = editions.stream().sorted(Edition.NEWEST_FIRST).toList();
    }

    /** Returns the title with its subtitle. */
    public String fullTitle() {
        return subtitle.isEmpty() ? title : title + ": " + subtitle;
    }

    /** Returns the edition that visitors get; empty where nothing has appeared yet. */
    public Optional<Edition> newest() {
        return editions.stream().findFirst();
    }

    /** Returns the editions with a number, or all where there is no number; the newest first. */
    public List<Edition> editions(Optional<Long> number) {
        return editions.stream()
                .filter(edition -> number.isEmpty() || number.get() == edition.number())
                .toList();
    }
}
