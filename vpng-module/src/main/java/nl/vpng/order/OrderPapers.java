package nl.vpng.order;

import freemarker.template.TemplateException;
import info.magnolia.context.MgnlContext;
import info.magnolia.freemarker.FreemarkerHelper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.site.DutchWords;

/** Pages about orders, to read and to print, with what the editor who asks may read. */
public final class OrderPapers {

    private static final String SCRIPTS = "/vpng/templates/order/paper/";

    private static final List<String> MARKS = List.of(
            Delivery.ANNOUNCED,
            Delivery.EDITORS_MAILED,
            Delivery.CUSTOMER_MAILED,
            Delivery.NEXT_ATTEMPT,
            OrderNode.CLOSED);

    /** A line of the history, as {@link OrderCommand} writes it. */
    private static final Pattern DEED = Pattern.compile("(\\S+Z) (.+): ([a-z]+)");

    private final FreemarkerHelper scripts;
    private final DutchWords words;
    private final OrderTable table;

    /**
     * @param scripts fills in the templates
     * @param words of the pages
     * @param table has the facts of an order
     */
    @Inject
    public OrderPapers(FreemarkerHelper scripts, DutchWords words, OrderTable table) {
        this.scripts = scripts;
        this.words = words;
        this.table = table;
    }

    /** A packing slip. */
    public record Slip(String reference, String placed, List<String> address, String article) {}

    /** What is known of an order. */
    public record Overview(String heading, List<Fact> facts) {}

    /** A piece of that; the value can have lines. */
    public record Fact(String name, String value) {}

    /** Returns a page with a packing slip for each order. */
    String slips(List<String> ids) throws RepositoryException {
        List<Slip> slips = new ArrayList<>();
        for (Order order : OrderSelection.read(ids)) {
            slips.add(new Slip(
                    words.of("order.mail.reference", order.reference()),
                    OrderTable.MOMENT.format(order.placed()),
                    order.customer().addressLines(),
                    words.of(
                            "order.mail.article",
                            order.quantity(),
                            order.article().title())));
        }
        return page("slips", words.of("order.slip"), Map.of("slips", slips));
    }

    /** Returns a page with all that is known of each order. */
    String overview(List<String> ids) throws RepositoryException {
        List<Overview> orders = new ArrayList<>();
        for (Order order : OrderSelection.read(ids)) {
            orders.add(new Overview(words.of("order.mail.reference", order.reference()), facts(order)));
        }
        return page("overview", words.of("order.app"), Map.of("orders", orders));
    }

    /**
     * Returns the page on which an editor says of which orders the table is.
     *
     * @param wanted what was said before
     */
    String question(TableRequest wanted) {
        Map<String, String> texts = new HashMap<>();
        for (String text : List.of("help", "from", "to", "email", "get")) {
            texts.put(text, words.of("order.table." + text));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("texts", texts);
        model.put("wanted", wanted);
        model.put("problem", wanted.problem().map(words::of).orElse(""));
        return page("table", words.of("order.table.title"), model);
    }

    private List<Fact> facts(Order order) throws RepositoryException {
        List<Fact> facts = new ArrayList<>();
        List<String> headings = table.headings();
        List<String> row = table.row(order);
        for (int i = 0; i < row.size(); i++) {
            facts.add(new Fact(headings.get(i), row.get(i)));
        }
        if (!order.suspicion().isEmpty()) {
            facts.add(new Fact(words.of("order.suspicion"), words.of("order.suspicion." + order.suspicion())));
        }
        Session session = MgnlContext.getJCRSession(OrderStore.WORKSPACE);
        Node node = session.getNode(OrderId.path(order.id()));
        for (String mark : MARKS) {
            Instant moment = OrderNode.instant(node, mark);
            facts.add(new Fact(words.of("order.mark." + mark), moment == null ? "" : OrderTable.MOMENT.format(moment)));
        }
        List<String> deeds = OrderNode.history(node).stream().map(this::deed).toList();
        facts.add(new Fact(words.of("order.history"), String.join("\n", deeds)));
        facts.removeIf(fact -> fact.value().isEmpty());
        return facts;
    }

    private String deed(String line) {
        Matcher deed = DEED.matcher(line);
        return deed.matches()
                ? OrderTable.MOMENT.format(Instant.parse(deed.group(1))) + " " + deed.group(2) + ": "
                        + words.of("order.deed." + deed.group(3))
                : line;
    }

    private String page(String script, String title, Map<String, ?> shown) {
        Map<String, Object> model = new HashMap<>(shown);
        model.put("title", title);
        StringWriter page = new StringWriter();
        try {
            scripts.render(SCRIPTS + script + ".ftl", model, page);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("The paper " + SCRIPTS + script + ".ftl cannot be written", e);
        }
        return page.toString();
    }
}
