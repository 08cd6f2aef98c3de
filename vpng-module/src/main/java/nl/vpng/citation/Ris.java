package nl.vpng.citation;

import java.util.Locale;

/** Writes RIS, in UTF-8. */
final class Ris {

    private Ris() {}

    static String of(Cited book) {
        StringBuilder record = new StringBuilder();
        line(record, "TY", "BOOK");
        line(record, "ID", book.key());
        for (Author author : book.authors()) {
            line(record, "AU", author.isPerson() ? author.surname() + ", " + author.given() : author.family());
        }
        line(record, "TI", book.title());
        if (book.year() != null) {
            line(record, "PY", book.year().toString());
            line(record, "DA", date(book.year(), book.month() == null ? "" : "%02d".formatted(book.month())));
        }
        if (book.isLaterEdition()) {
            line(record, "ET", Long.toString(book.edition()));
        }
        line(record, "PB", book.publisher());
        line(record, "SN", book.isbn());
        if (book.pages() != null) {
            line(record, "SP", book.pages().toString());
        }
        line(record, "LA", Cited.LANGUAGE);
        line(record, "UR", book.address());
        line(record, "L1", book.file());
        line(record, "ER", " ");
        return record.toString();
    }

    /** Year, month, day and whatever else, with a slash behind each of the first three. */
    private static String date(long year, String month) {
        return String.format(Locale.ROOT, "%d/%s//", year, month);
    }

    private static void line(StringBuilder record, String tag, String value) {
        if (!value.isEmpty()) {
            String oneLine = value.isBlank() ? "" : value.strip().replaceAll("\\s+", " ");
            record.append(tag).append("  - ").append(oneLine).append("\r\n");
        }
    }
}
