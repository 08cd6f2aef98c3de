package nl.vpng.citation;

import java.util.List;
import java.util.stream.Collectors;

/** Writes BibTeX as both BibTeX and BibLaTeX read it, in UTF-8. */
final class BibTex {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private BibTex() {}

    static String of(Cited book) {
        StringBuilder entry = new StringBuilder("@book{").append(book.key());
        field(entry, "author", book.authors().stream().map(BibTex::name).collect(Collectors.joining(" and ")));
        // Styles write titles in small letters; doubled braces keep a title as it is.
        field(entry, "title", "{" + escaped(book.title()) + "}");
        field(entry, "publisher", escaped(book.publisher()));
        if (book.year() != null) {
            field(entry, "year", book.year().toString());
        }
        if (book.month() != null) {
            entry.append(",\n  month = ").append(MONTHS.get(book.month().intValue() - 1));
        }
        if (book.isLaterEdition()) {
            field(entry, "edition", Long.toString(book.edition()));
        }
        if (book.pages() != null) {
            field(entry, "pagetotal", book.pages().toString());
        }
        field(entry, "isbn", escaped(book.isbn()));
        field(entry, "url", book.address());
        field(entry, "language", "dutch");
        return entry.append("\n}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    /** Braces keep the name of an organisation in one piece. */
    private static String name(Author author) {
        return author.isPerson()
                ? escaped(author.surname()) + ", " + escaped(author.given())
                : "{" + escaped(author.family()) + "}";
    }

    /** Gives the characters that LaTeX has a meaning for back to the text. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').append(character);
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
