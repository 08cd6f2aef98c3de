package nl.vpng.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a book in one of its editions that a citation needs.
 *
 * @param key tells it from all others
 * @param title with its subtitle
 * @param authors may be empty
 * @param year null where that is not known
 * @param month 1 to 12; null where that is not known
 * @param edition 1 for the first
 * @param publisher who brought it out
 * @param isbn may be empty
 * @param pages how many; null where that is not known
 * @param address the full address of the book's page
 * @param file the full address of the digital version; empty where there is none
 */
public record Cited(
        String key,
        String title,
        List<Author> authors,
        @Nullable Long year,
        @Nullable Long month,
        long edition,
        String publisher,
        String isbn,
        @Nullable Long pages,
        String address,
        String file) {

    /** The language of all books, as BCP 47 names it. */
    static final String LANGUAGE = "nl";

    /** Copies the list. */
    public Cited {
        authors = List.copyOf(authors);
    }

    /** Returns whether there was an edition before: only then is the number worth telling. */
    boolean isLaterEdition() {
        return edition > 1;
    }
}
