package nl.vpng.order;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.InvalidItemStateException;
import javax.jcr.ItemExistsException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Keeps orders in workspace {@code bestellingen}. An order is there when a method that stores it has returned, and it is
 * there once, however often it is stored. What is still to be done with one, an entry below {@code /waiting} says, made
 * and removed in the same save; it is found by walking there, never by a query, since an index can lag behind.
 */
public final class OrderStore {

    static final String WORKSPACE = "bestellingen";
    static final String WAITING = "/waiting";

    /** Another process that shares the workspace can change the same folder at the same moment. */
    private static final int ATTEMPTS = 5;

    /** Needs nothing: it works with the rights of the system. */
    @Inject
    public OrderStore() {}

    /** Does something with the session of the workspace. */
    @FunctionalInterface
    interface Work<T> {
        T in(Session session) throws RepositoryException;
    }

    /**
     * Stores an order, unless one with its identifier is there.
     *
     * @return the order that is there now
     * @throws RepositoryException where it is not stored
     */
    Order store(Order order) throws RepositoryException {
        return write(session -> {
            Optional<Order> earlier = find(session, order.id());
            if (earlier.isPresent()) {
                return earlier.get();
            }
            OrderNode.write(add(session, OrderId.path(order.id()), OrderNode.NODE_TYPE), order);
            add(session, OrderId.waitingPath(order.id()), NodeTypes.ContentNode.NAME);
            session.save();
            return order;
        });
    }

    /** Returns the order with an identifier; on public without whose it is once the author has it. */
    Optional<Order> find(String id) throws RepositoryException {
        return inSystem(session -> find(session, id));
    }

    /**
     * Returns the identifiers of orders with which something is still to be done.
     *
     * @param most no more than so many
     */
    List<String> waiting(int most) throws RepositoryException {
        return inSystem(session -> waiting(session, most));
    }

    /**
     * Returns the orders with which something is still to be done, as they are now.
     *
     * @param most no more than so many
     */
    List<Order> waitingOrders(int most) throws RepositoryException {
        return inSystem(session -> {
            List<Order> orders = new ArrayList<>();
            for (String id : waiting(session, most)) {
                find(session, id).ifPresent(orders::add);
            }
            return orders;
        });
    }

    private static List<String> waiting(Session session, int most) throws RepositoryException {
        List<String> waiting = new ArrayList<>();
        if (session.nodeExists(WAITING)) {
            for (Node folder : NodeUtil.getNodes(session.getNode(WAITING))) {
                for (Node entry : NodeUtil.getNodes(folder)) {
                    if (waiting.size() == most) {
                        return waiting;
                    }
                    waiting.add(entry.getName());
                }
            }
        }
        return waiting;
    }

    /**
     * Notes on public that the author has an order: from now on public does not know whose it is.
     *
     * @return whether there was such an order
     */
    boolean acknowledge(String id, Instant now) throws RepositoryException {
        return OrderId.isOne(id) && change(id, true, node -> OrderNode.forget(node, now));
    }

    /** Changes an order's node. */
    @FunctionalInterface
    interface Change {
        void on(Node order) throws RepositoryException;
    }

    /**
     * Changes an order.
     *
     * @param done whether nothing is left to be done with it
     * @return whether there is such an order
     */
    boolean change(String id, boolean done, Change change) throws RepositoryException {
        return write(session -> {
            if (!session.nodeExists(OrderId.path(id))) {
                return false;
            }
            change.on(session.getNode(OrderId.path(id)));
            if (done && session.nodeExists(OrderId.waitingPath(id))) {
                session.removeItem(OrderId.waitingPath(id));
            }
            session.save();
            return true;
        });
    }

    /** Notes that nothing is left to be done with an order. */
    void nothingLeft(String id) throws RepositoryException {
        write(session -> {
            if (session.nodeExists(OrderId.waitingPath(id))) {
                session.removeItem(OrderId.waitingPath(id));
                session.save();
            }
            return id;
        });
    }

    /** Reads something of an order's node. */
    @FunctionalInterface
    interface Question<T> {
        T of(Node order) throws RepositoryException;
    }

    /**
     * Reads something of an order that is there.
     *
     * @throws javax.jcr.PathNotFoundException where it is gone
     */
    <T> T ask(String id, Question<T> question) throws RepositoryException {
        return inSystem(session -> question.of(session.getNode(OrderId.path(id))));
    }

    /** Says that something is to be done with an order, in the session of who wants it; the caller saves. */
    static void awake(Node order) throws RepositoryException {
        Session session = order.getSession();
        String path = OrderId.waitingPath(order.getName());
        if (!session.nodeExists(path)) {
            add(session, path, NodeTypes.ContentNode.NAME);
        }
    }

    /** Returns the folders that hold the orders of a day each. */
    static List<Node> days(Session session) throws RepositoryException {
        List<Node> days = new ArrayList<>();
        for (Node node : NodeUtil.getNodes(session.getRootNode())) {
            if (OrderId.isDay(node.getName())) {
                days.add(node);
            }
        }
        return days;
    }

    /** Works with all rights and a session of its own. */
    static <T> T inSystem(Work<T> work) throws RepositoryException {
        return MgnlContext.doInSystemContext(() -> work.in(MgnlContext.getJCRSession(WORKSPACE)), true);
    }

    /** One at a time, since two saves in one folder would meet; those of another process are met by trying again. */
    private synchronized <T> T write(Work<T> work) throws RepositoryException {
        return inSystem(session -> {
            for (int attempt = 1; ; attempt++) {
                try {
                    return work.in(session);
                } catch (ItemExistsException | InvalidItemStateException meanwhile) {
                    session.refresh(false);
                    if (attempt == ATTEMPTS) {
                        throw meanwhile;
                    }
                }
            }
        });
    }

    private static Optional<Order> find(Session session, String id) throws RepositoryException {
        if (!OrderId.isOne(id) || !session.nodeExists(OrderId.path(id))) {
            return Optional.empty();
        }
        return Optional.of(OrderNode.read(session.getNode(OrderId.path(id))));
    }

    private static Node add(Session session, String path, String type) throws RepositoryException {
        int slash = path.lastIndexOf('/');
        Node folder =
                NodeUtil.createPath(session.getRootNode(), path.substring(1, slash), NodeTypes.Folder.NAME, false);
        return folder.addNode(path.substring(slash + 1), type);
    }
}
