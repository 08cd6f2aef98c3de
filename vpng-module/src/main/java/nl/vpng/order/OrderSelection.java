package nl.vpng.order;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeUtil;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Some of the orders that the editor who asks may read, the oldest first. */
@FunctionalInterface
interface OrderSelection {

    /** Days begin and end when they do for editors. */
    ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

    /** What takes orders one by one. */
    @FunctionalInterface
    interface Taker {
        void take(Order order) throws IOException;
    }

    /** Gives the orders to a taker. */
    void give(Taker taker) throws IOException, RepositoryException;

    /** Returns orders by their identifiers, without looking at the others; those that are gone are left out. */
    static OrderSelection chosen(List<String> ids) {
        return taker -> give(read(ids), taker);
    }

    /**
     * Goes through all orders; those of one day are in memory at a time.
     *
     * @param from first day on which they were placed
     * @param to last day on which they were placed
     * @param email of the customer; empty for any
     */
    static OrderSelection placed(LocalDate from, LocalDate to, String email) {
        Predicate<Order> wanted = order -> {
            LocalDate day = LocalDate.ofInstant(order.placed(), DUTCH_TIME);
            return !day.isBefore(from)
                    && !day.isAfter(to)
                    && (email.isEmpty() || order.customer().email().equalsIgnoreCase(email));
        };
        return taker -> {
            for (Node day : OrderStore.days(MgnlContext.getJCRSession(OrderStore.WORKSPACE))) {
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

    /** Reads orders in the order in which they are asked for, each once. */
    static List<Order> read(List<String> ids) throws RepositoryException {
        Session session = MgnlContext.getJCRSession(OrderStore.WORKSPACE);
        List<Order> orders = new ArrayList<>();
        for (String id : ids.stream().distinct().toList()) {
            if (OrderId.isOne(id) && session.nodeExists(OrderId.path(id))) {
                orders.add(OrderNode.read(session.getNode(OrderId.path(id))));
            }
        }
        return orders;
    }

    private static void give(List<Order> orders, Taker taker) throws IOException {
        List<Order> oldestFirst =
                orders.stream().sorted(Comparator.comparing(Order::placed)).toList();
        for (Order order : oldestFirst) {
            taker.take(order);
        }
    }
}
