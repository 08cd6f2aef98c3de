package nl.vpng.order;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import nl.vpng.publication.DutchText;
import nl.vpng.site.DutchWords;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** What is told of an order in a row, and such rows as a table for a spreadsheet. */
public final class OrderTable {

    /** A moment as editors read it and spreadsheets sort it. */
    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(OrderSelection.DUTCH_TIME);

    /** Spreadsheets on Dutch computers expect a byte order mark to read UTF-8. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final List<String> COLUMNS = List.of(
            "reference",
            "placed",
            "status",
            "publicationTitle",
            "edition",
            "quantity",
            "price",
            "total",
            "name",
            "organisation",
            "email",
            "street",
            "postalCode",
            "city",
            "country",
            "remarks");

    private final DutchWords words;

    /** @param words of headings and statuses */
    @Inject
    public OrderTable(DutchWords words) {
        this.words = words;
    }

    /** Returns the headings. */
    List<String> headings() {
        return COLUMNS.stream()
                .map(column -> words.of("order.column." + column))
                .toList();
    }

    /** Returns the values of an order below the headings; empty where there is none. */
    List<String> row(Order order) {
        Customer customer = order.customer();
        return List.of(
                order.reference(),
                MOMENT.format(order.placed()),
                words.of(order.status().messageKey()),
                order.article().title(),
                String.valueOf(order.article().edition()),
                String.valueOf(order.quantity()),
                price(order.article().price()),
                price(order.total()),
                customer.name(),
                customer.organisation(),
                customer.email(),
                customer.street(),
                customer.postalCode(),
                customer.city(),
                customer.country(),
                order.remarks());
    }

    /**
     * Writes a table as comma separated values, as spreadsheets on Dutch computers read it.
     *
     * @throws IOException where it cannot be written
     * @throws RepositoryException where the orders cannot be read
     */
    void csv(Writer out, OrderSelection orders) throws IOException, RepositoryException {
        out.write(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').build();
        CSVPrinter table = new CSVPrinter(out, format);
        table.printRecord(headings());
        orders.give(order ->
                table.printRecord(row(order).stream().map(OrderTable::cell).toList()));
        table.flush();
    }

    private static String price(@Nullable Double price) {
        return price == null ? "" : DutchText.price(price);
    }

    /**
     * Returns a text that no spreadsheet takes for a formula.
     *
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
     */
    private static String cell(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
