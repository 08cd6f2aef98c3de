package nl.vpng.catalogue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.vpng.site.DutchWords;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the editions as a table that spreadsheets open, in the form of a Dutch one: semicolons between, decimal commas. */
final class Table {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final List<String> COLUMNS = List.of(
            "name",
            "title",
            "subtitle",
            "authors",
            "domain",
            "edition",
            "printing",
            "year",
            "month",
            "isbn",
            "pages",
            "paper",
            "price",
            "page",
            "pdf");

    private Table() {}

    /** @param words name the columns and the states */
    static String of(List<Entry> entries, DutchWords words) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CSVPrinter table =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').build())) {
            table.printRecord(COLUMNS.stream()
                    .map(column -> words.of("catalogue.column." + column))
                    .toList());
            for (Entry entry : entries) {
                table.printRecord(row(entry, words));
            }
        } catch (IOException e) {
            throw new IllegalStateException("Text can always be written to memory", e);
        }
        return text.toString();
    }

    private static List<String> row(Entry entry, DutchWords words) {
        var publication = entry.publication();
        var edition = entry.edition();
        return Arrays.asList(
                publication.name(),
                publication.title(),
                publication.subtitle(),
                String.join("; ", publication.authors()),
                entry.domain(),
                Long.toString(edition.number()),
                edition.printing(),
                Objects.toString(edition.year(), ""),
                Objects.toString(edition.month(), ""),
                edition.isbn(),
                Objects.toString(edition.pages(), ""),
                words.of(edition.paperKey()),
                edition.price() == null ? "" : edition.price().toString().replace('.', ','),
                entry.address(),
                entry.file());
    }
}
