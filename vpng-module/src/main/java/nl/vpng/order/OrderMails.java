package nl.vpng.order;

import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import nl.vpng.publication.DutchText;
import nl.vpng.site.DutchWords;

/**
 * Writes the mails about an order. Of what the visitor typed they hold name, organisation and address, and no remarks: whoever
 * types somebody else's address cannot use us to send a message.
 */
public final class OrderMails {

    private final DutchWords words;

    /** @param words of the mails */
    @Inject
    public OrderMails(DutchWords words) {
        this.words = words;
    }

    /** Returns the mail to the editors. */
    Mail toEditors(Order order, OrderForm form, long round) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("order.mail.editors.text"));
        lines.add("");
        lines.addAll(facts(order));
        lines.add("");
        lines.addAll(address(order));
        lines.add("");
        lines.add(words.of("order.mail.editors.app"));
        return new Mail(
                id(order, "redactie", round, form),
                form.sender(),
                List.of(order.customer().email()),
                form.recipients(),
                words.of(
                        "order.mail.editors.subject",
                        order.reference(),
                        order.quantity(),
                        order.article().title()),
                lines);
    }

    /** Returns the mail to the customer. */
    Mail toCustomer(Order order, OrderForm form, long round) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(
                "order.mail.customer.salutation", readable(order.customer().name())));
        lines.add("");
        if (!form.mailText().isBlank()) {
            lines.addAll(form.mailText().strip().lines().toList());
            lines.add("");
        }
        lines.addAll(facts(order));
        lines.add("");
        lines.addAll(address(order));
        lines.add("");
        lines.add(words.of("order.mail.customer.question", order.reference()));
        String subject = form.mailSubject().isBlank() ? words.of("order.mail.customer.subject") : form.mailSubject();
        return new Mail(
                id(order, "besteller", round, form),
                form.sender(),
                form.recipients(),
                List.of(order.customer().email()),
                subject + " (" + order.reference() + ")",
                lines);
    }

    private List<String> facts(Order order) {
        List<String> facts = new ArrayList<>();
        facts.add(words.of("order.mail.reference", order.reference()));
        facts.add(
                words.of("order.mail.article", order.quantity(), order.article().title()));
        Double total = order.total();
        if (total != null) {
            facts.add(words.of("order.mail.price", DutchText.price(total)));
        }
        return facts;
    }

    private List<String> address(Order order) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("order.mail.address"));
        order.customer().addressLines().forEach(line -> lines.add(readable(line)));
        return lines;
    }

    /** A link that a visitor typed does not travel under our name. */
    private String readable(String line) {
        return Suspicion.holdsLink(line) ? words.of("order.mail.withheld") : line;
    }

    private static String id(Order order, String to, long round, OrderForm form) {
        String domain = form.sender().substring(form.sender().indexOf('@') + 1);
        return "<" + order.reference() + "." + to + (round == 0 ? "" : "." + round) + "@" + domain + ">";
    }
}
