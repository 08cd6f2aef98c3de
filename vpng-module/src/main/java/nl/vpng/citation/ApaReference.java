package nl.vpng.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A reference in the style of the APA, as it is written in Dutch: a particle stands behind the initials.
 *
 * @param before authors and year, with a blank at its end
 * @param title to be set in italics
 * @param after what follows the title
 * @param address the full address that it ends with
 */
public record ApaReference(String before, String title, String after, String address) {

    private static final Pattern NAMES = Pattern.compile("[\\s.]+");
    private static final int MOST_AUTHORS = 20;

    /**
     * Returns the reference to a book.
     *
     * @param undated what stands in place of a year that is not known
     * @param edition which edition it is, in words; empty for the first
     */
    public static ApaReference of(Cited book, String undated, String edition) {
        String authors = authors(book.authors());
        String year = "(" + (book.year() == null ? undated : book.year().toString()) + ")";
        String before = authors.isEmpty() ? "" : closed(authors) + " " + year + ". ";
        String after = edition.isEmpty() ? closing(book.title()) : " (" + edition + ").";
        if (authors.isEmpty()) {
            // Without an author the title comes first, and the year behind it.
            after = (edition.isEmpty() ? "" : " (" + edition + ")") + " " + year + ".";
        }
        // Who wrote it need not be named again as who brought it out.
        String publisher = authors.equals(book.publisher()) ? "" : " " + closed(book.publisher());
        return new ApaReference(before, book.title(), after + publisher + " ", book.address());
    }

    private static String authors(List<Author> authors) {
        List<String> names = new ArrayList<>();
        for (Author author : authors) {
            names.add(author.isPerson() ? person(author) : author.family());
        }
        if (names.size() > MOST_AUTHORS) {
            return String.join(", ", names.subList(0, MOST_AUTHORS - 1)) + ", … " + names.get(names.size() - 1);
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " & " + names.get(last);
    }

    private static String person(Author author) {
        String particle = author.particle().isEmpty() ? "" : " " + author.particle();
        return author.family() + ", " + initials(author.given()) + particle;
    }

    private static String initials(String given) {
        List<String> initials = new ArrayList<>();
        for (String name : NAMES.split(given)) {
            List<String> parts = new ArrayList<>();
            for (String part : name.split("-", -1)) {
                if (!part.isEmpty()) {
                    parts.add(initial(part) + ".");
                }
            }
            initials.add(String.join("-", parts));
        }
        return String.join(" ", initials);
    }

    private static String initial(String name) {
        return name.startsWith("IJ")
                ? "IJ"
                : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    private static String closed(String text) {
        return text + closing(text);
    }

    private static String closing(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? "" : ".";
    }
}
