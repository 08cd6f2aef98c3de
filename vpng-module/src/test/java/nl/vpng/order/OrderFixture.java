package nl.vpng.order;

import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.objectfactory.Components;
import info.magnolia.ui.framework.message.MessagesManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.jcr.Node;
import nl.vpng.TestAuthor;
import nl.vpng.site.DutchWords;

/** Orders of one customer on a real author, and what is done with them by the clock. */
final class OrderFixture implements AutoCloseable {

    static final String CUSTOMER = "zoe@gemeente.example";
    static final String EDITORS = "redactie@vpng.example";

    private static final String FORM = "90000000-0000-4000-8000-000000000001";

    private final TestAuthor author;
    private final TestClock clock = new TestClock();

    private OrderFixture(TestAuthor author) {
        this.author = author;
    }

    /** Starts an author with the user {@code editor}. */
    static OrderFixture start() throws Exception {
        TestAuthor author = TestAuthor.start();
        author.addUser("editor", "vpng-redactie");
        return new OrderFixture(author);
    }

    TestAuthor author() {
        return author;
    }

    TestClock clock() {
        return clock;
    }

    /** Says where the mail server is, and how long to wait for its answers. */
    void mailServer(int port, Duration patience) throws Exception {
        author.system("config", session -> {
            Node smtp = session.getNode("/modules/mail/config/smtpConfiguration");
            smtp.setProperty("server", "127.0.0.1");
            smtp.setProperty("port", (long) port);
            smtp.setProperty("timeoutInMillis", patience.toMillis());
            return null;
        });
    }

    /** Stores an order and returns its identifier. */
    String store(String reference, OrderStatus status) throws Exception {
        String id = OrderId.next(clock);
        component(OrderStore.class)
                .store(new Order(
                        id,
                        reference,
                        status,
                        clock.instant(),
                        FORM,
                        new Article("opgavegericht-werken", 1, "Opgavegericht werken", 10.0),
                        2,
                        new Customer("Zoë d’Ancona", "", CUSTOMER, "Plein 1", "1234 AB", "Ede", ""),
                        "",
                        clock.instant(),
                        "print",
                        ""));
        return id;
    }

    /** Delivers what waits, as the author's job does. */
    void deliver() throws Exception {
        new OrderNotifier(
                        component(OrderStore.class),
                        component(OrderForms.class),
                        component(OrderMails.class),
                        component(MailSender.class),
                        component(MessagesManager.class),
                        component(DutchWords.class),
                        clock)
                .deliver();
    }

    /** Forgets what is over, as the nightly job does. */
    void forget() throws Exception {
        new OrderRetention(component(OrderForms.class), clock).forget();
    }

    void run(String command, String id) throws Exception {
        author.run("editor", command, OrderStore.WORKSPACE, OrderId.path(id));
    }

    List<String> waiting() throws Exception {
        return component(OrderStore.class).waiting(100);
    }

    /** What the app shows about the mails of the orders that wait. */
    List<String> problems() throws Exception {
        return author.system(OrderStore.WORKSPACE, session -> {
            List<String> problems = new ArrayList<>();
            for (String id : waiting()) {
                problems.add(OrderNode.text(session.getNode(OrderId.path(id)), Delivery.PROBLEM));
            }
            return problems;
        });
    }

    Map<String, String> properties(String id) throws Exception {
        return author.system(OrderStore.WORKSPACE, session -> {
            Map<String, String> found = new TreeMap<>();
            for (var all = session.getNode(OrderId.path(id)).getProperties(); all.hasNext(); ) {
                var property = all.nextProperty();
                found.put(property.getName(), property.isMultiple() ? "" : property.getString());
            }
            return found;
        });
    }

    /** Takes all orders away. */
    void clear() throws Exception {
        author.system(OrderStore.WORKSPACE, session -> {
            for (Node node : NodeUtil.getNodes(session.getRootNode())) {
                node.remove();
            }
            return null;
        });
    }

    static <T> T component(Class<T> type) {
        return Components.getComponent(type);
    }

    @Override
    public void close() {
        author.close();
    }
}
