package nl.vpng.order;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;
import info.magnolia.i18nsystem.SimpleTranslator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;

/** What an editor does with an order, or with several at once. Works with the editor's own rights and notes who did it. */
public abstract class OrderCommand extends MgnlCommand {

    private final SimpleTranslator translator;
    private final String deed;
    private @Nullable String path;
    private @Nullable String uuid;
    private List<String> uuids = List.of();

    /**
     * @param translator has the words of a refusal
     * @param deed what the history says was done, in one word
     */
    protected OrderCommand(SimpleTranslator translator, String deed) {
        this.translator = translator;
        this.deed = deed;
    }

    @Override
    public boolean execute(Context context) throws RepositoryException {
        Session session = context.getJCRSession(OrderStore.WORKSPACE);
        List<Node> orders = orders(session);
        for (Node order : orders) {
            if (!order.isNodeType(OrderNode.NODE_TYPE)) {
                throw new IllegalArgumentException(OrderStore.WORKSPACE + ":" + order.getPath() + " is no order");
            }
            OrderStatus status = OrderNode.status(order);
            if (!fits(status)) {
                throw new IllegalStateException(translator.translate(
                        "order.refused." + deed,
                        OrderNode.text(order, OrderNode.REFERENCE),
                        translator.translate(status.messageKey())));
            }
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            change(order, now);
            addToHistory(order, now + " " + context.getUser().getName() + ": " + deed);
        }
        session.save();
        return CONTINUE_PROCESSING;
    }

    /** Tells whether it can be done with an order of a status. */
    abstract boolean fits(OrderStatus status);

    /** Does it; the caller saves. */
    abstract void change(Node order, Instant now) throws RepositoryException;

    private List<Node> orders(Session session) throws RepositoryException {
        List<Node> orders = new ArrayList<>();
        for (String one : uuids) {
            orders.add(session.getNodeByIdentifier(one));
        }
        if (orders.isEmpty() && uuid != null) {
            orders.add(session.getNodeByIdentifier(uuid));
        } else if (orders.isEmpty() && path != null) {
            orders.add(session.getNode(path));
        }
        if (orders.isEmpty()) {
            throw new IllegalArgumentException("An order command needs path, uuid or uuids");
        }
        return orders;
    }

    private static void addToHistory(Node order, String line) throws RepositoryException {
        List<String> lines = OrderNode.history(order);
        lines.add(line);
        order.setProperty(OrderNode.HISTORY, lines.toArray(String[]::new));
    }

    /**
     * Says which order it is.
     *
     * @param path of its node
     */
    public void setPath(String path) {
        this.path = path;
    }

    /**
     * Says which order it is.
     *
     * @param uuid its identifier
     */
    public void setUuid(String uuid) {
        this.uuid = uuid;
    }

    /**
     * Says which orders they are.
     *
     * @param uuids their identifiers
     */
    public void setUuids(List<String> uuids) {
        this.uuids = List.copyOf(uuids);
    }
}
