package nl.vpng.order;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.PropertyValues;

/** The order forms. Visitors may not read them, since they hold the editors' addresses: this reads for them. */
public final class OrderForms {

    static final String WORKSPACE = "bestelformulieren";
    static final String NODE_TYPE = "vpng:orderForm";

    private static final long DEFAULT_MAXIMUM = 10;
    static final long DEFAULT_RETENTION_DAYS = 90;

    /** Needs nothing: it reads with the rights of the system. */
    @Inject
    public OrderForms() {}

    /**
     * Returns the form with an identifier.
     *
     * @return the form; empty where there is none, or it is not published
     * @throws RepositoryException where the repository cannot be read
     */
    public Optional<OrderForm> find(String identifier) throws RepositoryException {
        if (identifier.isBlank()) {
            return Optional.empty();
        }
        return MgnlContext.doInSystemContext(() -> {
            try {
                Node node = NodeUtil.getNodeByIdentifier(WORKSPACE, identifier);
                return node.isNodeType(NODE_TYPE) ? Optional.of(read(node)) : Optional.empty();
            } catch (ItemNotFoundException gone) {
                return Optional.empty();
            }
        });
    }

    static OrderForm read(Node node) throws RepositoryException {
        return new OrderForm(
                node.getIdentifier(),
                text(node, "title"),
                text(node, "intro"),
                PropertyUtil.getBoolean(node, "open", false),
                text(node, "sender"),
                PropertyValues.texts(node, "recipients").stream()
                        .map(String::strip)
                        .toList(),
                atLeastOne(node, "maximumQuantity", DEFAULT_MAXIMUM),
                text(node, "priceNote"),
                text(node, "privacyText"),
                atLeastOne(node, "retentionDays", DEFAULT_RETENTION_DAYS),
                text(node, "confirmationTitle"),
                text(node, "confirmationText"),
                text(node, "mailSubject"),
                text(node, "mailText"));
    }

    private static String text(Node node, String property) {
        return PropertyUtil.getString(node, property, "");
    }

    private static long atLeastOne(Node node, String property, long otherwise) {
        return Math.max(1, Objects.requireNonNullElse(PropertyUtil.getLong(node, property), otherwise));
    }
}
