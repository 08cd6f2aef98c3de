package nl.vpng.order;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.LightModule;
import nl.vpng.host.HostSettings;
import nl.vpng.host.Instance;

/** Fills an author's store with orders of years, for {@code ./bench orders}. All were delivered; half can be anonymised. */
final class ManyOrders {

    private static final int DAYS = 400;
    private static final int IN_ONE_SAVE = 500;

    private ManyOrders() {}

    /**
     * Fills the store.
     *
     * @param arguments folder of the author, how many orders
     */
    public static void main(String[] arguments) throws Exception {
        Instance author = Instance.start(
                new HostSettings(
                        Path.of(arguments[0]), LightModule.FOLDER, "/magnoliaAuthor", true, true, "http://127.0.0.1:1"),
                ManyOrders.class.getClassLoader());
        try {
            int most = Integer.parseInt(arguments[1]);
            for (int first = 0; first < most; first += IN_ONE_SAVE) {
                int from = first;
                OrderStore.inSystem(session -> {
                    for (int number = from; number < Math.min(most, from + IN_ONE_SAVE); number++) {
                        add(session.getRootNode(), number, most);
                    }
                    session.save();
                    return from;
                });
            }
        } finally {
            author.close();
        }
    }

    private static void add(Node root, int number, int most) throws RepositoryException {
        Instant placed = Instant.now().minus(Duration.ofDays(DAYS - (long) number * DAYS / most));
        String id = OrderId.next(Clock.fixed(placed, ZoneOffset.UTC));
        String path = OrderId.path(id);
        Node folder = NodeUtil.createPath(root, path.substring(1, path.lastIndexOf('/')), NodeTypes.Folder.NAME, false);
        Node node = folder.addNode(id, OrderNode.NODE_TYPE);
        OrderNode.write(
                node,
                new Order(
                        id,
                        ReferenceNumber.of(number, OrderSettings.PUBLICS - 1),
                        OrderStatus.NEW,
                        placed,
                        "",
                        new Article("opgavegericht-werken", 1, "Opgavegericht werken", 10.0),
                        1,
                        new Customer(
                                "Klant " + number,
                                "",
                                number + "@veel.example",
                                "Straat " + number,
                                "1234 AB",
                                "Utrecht",
                                ""),
                        "",
                        placed,
                        "f" + number,
                        ""));
        for (String mark : List.of(Delivery.ANNOUNCED, Delivery.EDITORS_MAILED, Delivery.CUSTOMER_MAILED)) {
            OrderNode.setInstant(node, mark, placed);
        }
        if (number % 2 == 0) {
            OrderNode.close(node, OrderStatus.SHIPPED, placed);
        }
    }
}
