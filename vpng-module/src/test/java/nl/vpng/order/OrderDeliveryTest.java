package nl.vpng.order;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.objectfactory.Components;
import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.framework.message.MessagesManager;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.jcr.Node;
import nl.vpng.TestAuthor;
import nl.vpng.site.DutchWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** The way of an order from the author's store to the people, with a real mail server that does not always work. */
class OrderDeliveryTest {

    private static final String FORM = "90000000-0000-4000-8000-000000000001";
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private static TestAuthor author;

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final MovedClock clock = new MovedClock();
    private String refused = "";
    private SMTPServer server;

    @BeforeAll
    static void start() throws Exception {
        author = TestAuthor.start();
        author.addUser("editor", "vpng-redactie");
    }

    @AfterAll
    static void stop() {
        author.close();
    }

    @BeforeEach
    void startMailServer() throws Exception {
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .simpleMessageListener(new Listener())
                .build();
        server.start();
        sendTo(server.getPortAllocated());
    }

    @AfterEach
    void stopMailServerAndClear() throws Exception {
        server.stop();
        author.system("bestellingen", session -> {
            for (Node node : NodeUtil.getNodes(session.getRootNode())) {
                node.remove();
            }
            return null;
        });
    }

    @Test
    void bringsOneMailToEachAndAMessageToTheEditors() throws Exception {
        String id = stored("AAAA-0001", OrderStatus.NEW);
        deliver();
        deliver();
        assertThat(taken).containsExactlyInAnyOrder("redactie@vpng.example", "zoe@gemeente.example");
        assertThat(messages()).contains("Nieuwe bestelling AAAA-0001");
        assertThat(waiting()).doesNotContain(id);
    }

    @Test
    void triesAgainWithGrowingPausesAndLosesNothing() throws Exception {
        stored("BBBB-0001", OrderStatus.NEW);
        stored("BBBB-0002", OrderStatus.NEW);
        server.stop();
        deliver();
        assertThat(problems()).containsOnlyOnce("order.delivery.noServer");
        server = SMTPServer.port(server.getPortAllocated())
                .bindAddress(InetAddress.getLoopbackAddress())
                .simpleMessageListener(new Listener())
                .build();
        server.start();
        clock.move(Duration.ofSeconds(61));
        deliver();
        assertThat(taken).hasSize(4);
        assertThat(waiting()).isEmpty();
        assertThat(problems()).containsOnly("");
    }

    @Test
    void whatOneAddressSpoilsDoesNotKeepTheOthers() throws Exception {
        refused = "zoe@gemeente.example";
        String id = stored("CCCC-0001", OrderStatus.NEW);
        deliver();
        assertThat(taken).containsExactly("redactie@vpng.example");
        assertThat(waiting()).containsExactly(id);
        refused = "";
        clock.move(Duration.ofSeconds(61));
        deliver();
        assertThat(taken).containsExactly("redactie@vpng.example", "zoe@gemeente.example");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void tellsTheEditorsOnceWhereMailsDoNotGoOutForADay() throws Exception {
        server.stop();
        stored("DDDD-0001", OrderStatus.NEW);
        for (int hour = 0; hour < 30; hour++) {
            deliver();
            clock.move(Duration.ofMinutes(61));
        }
        assertThat(messages()).containsOnlyOnce("De mails van bestelling DDDD-0001 gaan al een dag niet uit");
    }

    @Test
    void sendsTheCustomerOfAParkedOrderNothing() throws Exception {
        String id = stored("EEEE-0001", OrderStatus.PARKED);
        deliver();
        assertThat(taken).isEmpty();
        assertThat(messages()).contains("Bestelling EEEE-0001 lijkt op spam: kijk of zij echt is");
        author.run("editor", "releaseOrder", "bestellingen", OrderId.path(id));
        deliver();
        assertThat(taken).hasSize(2);
    }

    @Test
    void pausesGrowUpToAnHour() {
        assertThat(List.of(1, 2, 3, 6, 7, 50))
                .extracting(attempt -> Delivery.pause(attempt).toMinutes())
                .containsExactly(1L, 2L, 4L, 32L, 60L, 60L);
    }

    @Test
    void isForgottenWhenTheDaysOfItsFormAreOver() throws Exception {
        String id = stored("FFFF-0001", OrderStatus.NEW);
        deliver();
        author.run("editor", "shipOrder", "bestellingen", OrderId.path(id));
        OrderRetention retention = new OrderRetention(component(OrderForms.class), clock);
        clock.set(Instant.now().plus(Duration.ofDays(89)));
        retention.forget();
        assertThat(properties(id)).containsKey("email");
        clock.set(Instant.now().plus(Duration.ofDays(91)));
        retention.forget();
        assertThat(properties(id))
                .containsEntry("status", "anonymised")
                .containsKeys("reference", "publicationTitle", "quantity")
                .doesNotContainKeys(OrderNode.PERSONAL.toArray(String[]::new));
        assertThat(properties(id).values()).noneMatch(value -> value.contains("zoe") || value.contains("Zoë"));
    }

    private void deliver() throws Exception {
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

    private String stored(String reference, OrderStatus status) throws Exception {
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
                        new Customer("Zoë d’Ancona", "", "zoe@gemeente.example", "Plein 1", "1234 AB", "Ede", ""),
                        "",
                        clock.instant(),
                        "print",
                        ""));
        return id;
    }

    private static List<String> waiting() throws Exception {
        return component(OrderStore.class).waiting(100);
    }

    private static List<String> problems() throws Exception {
        return author.system("bestellingen", session -> {
            List<String> problems = new CopyOnWriteArrayList<>();
            for (String id : waiting()) {
                problems.add(OrderNode.text(session.getNode(OrderId.path(id)), Delivery.PROBLEM));
            }
            return problems.isEmpty() ? List.of("") : problems;
        });
    }

    private static Map<String, String> properties(String id) throws Exception {
        return author.system("bestellingen", session -> {
            Map<String, String> found = new TreeMap<>();
            for (var all = session.getNode(OrderId.path(id)).getProperties(); all.hasNext(); ) {
                var property = all.nextProperty();
                found.put(property.getName(), property.isMultiple() ? "" : property.getString());
            }
            return found;
        });
    }

    private static List<String> messages() {
        return component(MessagesManager.class).getMessagesForUser("editor").stream()
                .map(Message::getSubject)
                .toList();
    }

    private static <T> T component(Class<T> type) {
        return Components.getComponent(type);
    }

    private static void sendTo(int port) throws Exception {
        author.system("config", session -> {
            Node smtp = session.getNode("/modules/mail/config/smtpConfiguration");
            smtp.setProperty("server", "127.0.0.1");
            smtp.setProperty("port", (long) port);
            return null;
        });
    }

    private final class Listener implements SimpleMessageListener {
        @Override
        public boolean accept(String from, String recipient) {
            return !recipient.equals(refused);
        }

        @Override
        public void deliver(String from, String recipient, InputStream data) {
            taken.add(recipient);
        }
    }

    private static final class MovedClock extends Clock {
        private Instant now = MONDAY;

        void move(Duration on) {
            now = now.plus(on);
        }

        void set(Instant moment) {
            now = moment;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
