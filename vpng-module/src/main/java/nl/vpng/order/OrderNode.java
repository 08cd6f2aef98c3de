package nl.vpng.order;

import info.magnolia.jcr.util.PropertyUtil;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import nl.vpng.site.PropertyValues;
import org.jspecify.annotations.Nullable;

/** The properties of an order's node. */
final class OrderNode {

    static final String NODE_TYPE = "vpng:order";

    static final String REFERENCE = "reference";
    static final String STATUS = "status";
    static final String PLACED = "placed";
    static final String FORM = "form";
    static final String FINGERPRINT = "fingerprint";
    static final String SUSPICION = "suspicion";
    /** When it was sent, cancelled or anonymised. */
    static final String CLOSED = "closed";

    /** What editors did, a line each. */
    static final String HISTORY = "history";
    /** On public: when the author had it. */
    static final String COLLECTED = "collected";

    private static final String PRICE = "price";
    private static final String EDITION = "edition";
    private static final String TITLE = "publicationTitle";

    /** What tells who ordered. */
    static final List<String> PERSONAL = List.of(
            OrderControl.NAME.key(),
            OrderControl.ORGANISATION.key(),
            OrderControl.EMAIL.key(),
            OrderControl.STREET.key(),
            OrderControl.POSTAL_CODE.key(),
            OrderControl.CITY.key(),
            OrderControl.COUNTRY.key(),
            OrderControl.REMARKS.key(),
            FINGERPRINT);

    private OrderNode() {}

    static void write(Node node, Order order) throws RepositoryException {
        node.setProperty(REFERENCE, order.reference());
        node.setProperty(STATUS, order.status().key());
        node.setProperty(PLACED, calendar(order.placed()));
        node.setProperty(FORM, order.form());
        node.setProperty(OrderControl.PUBLICATION.key(), order.article().publication());
        node.setProperty(EDITION, String.valueOf(order.article().edition()));
        node.setProperty(TITLE, order.article().title());
        Double price = order.article().price();
        if (price != null) {
            node.setProperty(PRICE, price);
        }
        node.setProperty(OrderControl.QUANTITY.key(), order.quantity());
        Customer customer = order.customer();
        set(node, OrderControl.NAME, customer.name());
        set(node, OrderControl.ORGANISATION, customer.organisation());
        set(node, OrderControl.EMAIL, customer.email());
        set(node, OrderControl.STREET, customer.street());
        set(node, OrderControl.POSTAL_CODE, customer.postalCode());
        set(node, OrderControl.CITY, customer.city());
        set(node, OrderControl.COUNTRY, customer.country());
        set(node, OrderControl.REMARKS, order.remarks());
        node.setProperty(OrderControl.PRIVACY.key(), calendar(order.privacy()));
        node.setProperty(FINGERPRINT, order.fingerprint());
        if (!order.suspicion().isEmpty()) {
            node.setProperty(SUSPICION, order.suspicion());
        }
    }

    static Order read(Node node) throws RepositoryException {
        return new Order(
                node.getName(),
                text(node, REFERENCE),
                status(node),
                Objects.requireNonNullElse(instant(node, PLACED), Instant.EPOCH),
                text(node, FORM),
                new Article(
                        text(node, OrderControl.PUBLICATION.key()),
                        number(text(node, EDITION)),
                        text(node, TITLE),
                        price(node)),
                Objects.requireNonNullElse(PropertyUtil.getLong(node, OrderControl.QUANTITY.key()), 0L),
                new Customer(
                        text(node, OrderControl.NAME.key()),
                        text(node, OrderControl.ORGANISATION.key()),
                        text(node, OrderControl.EMAIL.key()),
                        text(node, OrderControl.STREET.key()),
                        text(node, OrderControl.POSTAL_CODE.key()),
                        text(node, OrderControl.CITY.key()),
                        text(node, OrderControl.COUNTRY.key())),
                text(node, OrderControl.REMARKS.key()),
                Objects.requireNonNullElse(instant(node, OrderControl.PRIVACY.key()), Instant.EPOCH),
                text(node, FINGERPRINT),
                text(node, SUSPICION));
    }

    /** Returns the status; {@link OrderStatus#NEW} where it says none that is known, so that nobody overlooks it. */
    static OrderStatus status(Node node) {
        return OrderStatus.of(text(node, STATUS)).orElse(OrderStatus.NEW);
    }

    static void setStatus(Node node, OrderStatus status) throws RepositoryException {
        node.setProperty(STATUS, status.key());
    }

    /** Notes that nothing is to be sent any more, and since when. */
    static void close(Node node, OrderStatus status, Instant now) throws RepositoryException {
        setStatus(node, status);
        setInstant(node, CLOSED, now);
    }

    /** Takes away all that tells who ordered. */
    static void anonymise(Node node, Instant now) throws RepositoryException {
        for (String property : PERSONAL) {
            if (node.hasProperty(property)) {
                node.getProperty(property).remove();
            }
        }
        close(node, OrderStatus.ANONYMISED, now);
    }

    static String text(Node node, String property) {
        return PropertyUtil.getString(node, property, "");
    }

    static @Nullable Instant instant(Node node, String property) {
        Calendar date = PropertyUtil.getDate(node, property);
        return date == null ? null : date.toInstant();
    }

    static void setInstant(Node node, String property, Instant moment) throws RepositoryException {
        node.setProperty(property, calendar(moment));
    }

    /** Returns what editors did, a line each. */
    static List<String> history(Node node) throws RepositoryException {
        return PropertyValues.texts(node, HISTORY);
    }

    /** Takes all away but the reference and what tells a repeated order: public keeps no more once the author has it. */
    static void forget(Node node, Instant collected) throws RepositoryException {
        List<Property> own = new ArrayList<>();
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            String name = property.getName();
            if (!name.contains(":") && !name.equals(REFERENCE) && !name.equals(FINGERPRINT)) {
                own.add(property);
            }
        }
        for (Property property : own) {
            property.remove();
        }
        setInstant(node, COLLECTED, collected);
    }

    private static void set(Node node, OrderControl control, String value) throws RepositoryException {
        if (!value.isEmpty()) {
            node.setProperty(control.key(), value);
        }
    }

    private static @Nullable Double price(Node node) throws RepositoryException {
        Property price = PropertyUtil.getPropertyOrNull(node, PRICE);
        return price == null ? null : price.getDouble();
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    private static Calendar calendar(Instant moment) {
        return GregorianCalendar.from(moment.atZone(ZoneOffset.UTC));
    }
}
