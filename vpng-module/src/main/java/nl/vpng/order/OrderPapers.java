package nl.vpng.order;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeUtil;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.publication.DutchText;
import nl.vpng.site.DutchWords;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jsoup.nodes.Entities;

/** Writes papers about orders, with what the editor who asks may read: a table for a spreadsheet, and packing slips. */
public final class OrderPapers {

    private static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(DUTCH_TIME);

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

    private static final List<String> MARKS = List.of(
            Delivery.ANNOUNCED,
            Delivery.EDITORS_MAILED,
            Delivery.CUSTOMER_MAILED,
            Delivery.NEXT_ATTEMPT,
            OrderNode.CLOSED);

    private final DutchWords words;

    /** @param words of the papers */
    @Inject
    public OrderPapers(DutchWords words) {
        this.words = words;
    }

    /** What takes orders one by one. */
    @FunctionalInterface
    interface Taker {
        void take(Order order) throws IOException;
    }

    /** Gives the orders of a table, the oldest first. */
    @FunctionalInterface
    interface Source {
        void give(Taker taker) throws IOException, RepositoryException;
    }

    /** Returns the orders placed in a period, both days included. */
    static Source placed(LocalDate from, LocalDate to) {
        return all(order -> {
            LocalDate day = LocalDate.ofInstant(order.placed(), DUTCH_TIME);
            return !day.isBefore(from) && !day.isAfter(to);
        });
    }

    /** Returns one customer's orders. */
    static Source of(String email) {
        return all(order -> order.customer().email().equalsIgnoreCase(email.strip()));
    }

    /** Returns some orders by their identifiers, without looking at the others. */
    static Source chosen(List<String> ids) {
        return taker -> give(read(ids.stream().distinct().toList()), taker);
    }

    /** Goes through all orders; those of one day are in memory at a time. */
    private static Source all(Predicate<Order> wanted) {
        return taker -> {
            Session session = MgnlContext.getJCRSession(OrderStore.WORKSPACE);
            for (Node day : OrderStore.days(session)) {
                List<Order> orders = new ArrayList<>();
                for (Node folder : NodeUtil.getNodes(day)) {
                    for (Node node : NodeUtil.getNodes(folder, OrderNode.NODE_TYPE)) {
                        Order order = OrderNode.read(node);
                        if (wanted.test(order)) {
                            orders.add(order);
                        }
                    }
                }
                give(orders, taker);
            }
        };
    }

    private static void give(List<Order> orders, Taker taker) throws IOException {
        List<Order> oldestFirst =
                orders.stream().sorted(Comparator.comparing(Order::placed)).toList();
        for (Order order : oldestFirst) {
            taker.take(order);
        }
    }

    /**
     * Writes a table.
     *
     * @throws IOException where it cannot be written
     * @throws RepositoryException where the orders cannot be read
     */
    void csv(Writer out, Source orders) throws IOException, RepositoryException {
        out.write(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').build();
        CSVPrinter table = new CSVPrinter(out, format);
        table.printRecord(COLUMNS.stream()
                .map(column -> words.of("order.column." + column))
                .toList());
        orders.give(order -> table.printRecord(row(order)));
        table.flush();
    }

    /** Returns a page to print with a packing slip for each order. */
    String slips(List<String> ids) throws RepositoryException {
        StringBuilder slips = new StringBuilder();
        for (Order order : read(ids)) {
            slips.append("<section><h1>" + escaped(words.of("order.slip")) + "</h1><p>")
                    .append(escaped(words.of("order.mail.reference", order.reference())) + "<br>")
                    .append(escaped(MOMENT.format(order.placed())) + "</p><address>");
            order.customer().addressLines().forEach(line -> slips.append(escaped(line) + "<br>"));
            slips.append("</address><p>")
                    .append(escaped(words.of(
                            "order.mail.article",
                            order.quantity(),
                            order.article().title())))
                    .append("</p></section>");
        }
        return page(words.of("order.slip"), slips);
    }

    /** Returns a page with all that is known of each order. */
    String overview(List<String> ids) throws RepositoryException {
        Session session = MgnlContext.getJCRSession(OrderStore.WORKSPACE);
        StringBuilder orders = new StringBuilder();
        for (Order order : read(ids)) {
            orders.append("<section><h1>" + escaped(words.of("order.mail.reference", order.reference())) + "</h1><dl>");
            List<Object> row = row(order);
            for (int i = 0; i < COLUMNS.size(); i++) {
                fact(
                        orders,
                        words.of("order.column." + COLUMNS.get(i)),
                        row.get(i).toString());
            }
            if (!order.suspicion().isEmpty()) {
                fact(orders, words.of("order.suspicion"), words.of("order.suspicion." + order.suspicion()));
            }
            Node node = session.getNode(OrderId.path(order.id()));
            for (String mark : MARKS) {
                Instant moment = OrderNode.instant(node, mark);
                fact(orders, words.of("order.mark." + mark), moment == null ? "" : MOMENT.format(moment));
            }
            fact(orders, words.of("order.history"), String.join("\n", OrderNode.history(node)));
            orders.append("</dl></section>");
        }
        return page(words.of("order.app"), orders);
    }

    private static void fact(StringBuilder page, String name, String value) {
        if (!value.isEmpty()) {
            page.append("<dt>" + escaped(name) + "</dt><dd>" + escaped(value) + "</dd>");
        }
    }

    private static String page(String title, CharSequence body) {
        return "<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>" + escaped(title)
                + "</title><style>body{font:12pt/1.5 sans-serif;margin:2cm}section{break-after:page}"
                + "address{font-style:normal;font-size:14pt;margin:2cm 0}dt{font-weight:bold}dd{margin:0 0 .5em;white-space:pre-line}"
                + "</style></head><body>" + body + "</body></html>";
    }

    private static List<Order> read(List<String> ids) throws RepositoryException {
        Session session = MgnlContext.getJCRSession(OrderStore.WORKSPACE);
        List<Order> orders = new ArrayList<>();
        for (String id : ids) {
            if (OrderId.isOne(id) && session.nodeExists(OrderId.path(id))) {
                orders.add(OrderNode.read(session.getNode(OrderId.path(id))));
            }
        }
        return orders;
    }

    private List<Object> row(Order order) {
        Double price = order.article().price();
        Double total = order.total();
        Customer customer = order.customer();
        return List.of(
                order.reference(),
                MOMENT.format(order.placed()),
                words.of(order.status().messageKey()),
                cell(order.article().title()),
                order.article().edition(),
                order.quantity(),
                price == null ? "" : DutchText.price(price),
                total == null ? "" : DutchText.price(total),
                cell(customer.name()),
                cell(customer.organisation()),
                cell(customer.email()),
                cell(customer.street()),
                cell(customer.postalCode()),
                cell(customer.city()),
                cell(customer.country()),
                cell(order.remarks()));
    }

    /**
     * Returns a text that no spreadsheet takes for a formula.
     *
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
     */
    private static String cell(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}
