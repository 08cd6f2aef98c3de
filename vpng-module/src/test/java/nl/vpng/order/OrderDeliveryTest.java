package nl.vpng.order;

import static nl.vpng.order.OrderFixture.CUSTOMER;
import static nl.vpng.order.OrderFixture.EDITORS;
import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.framework.message.MessagesManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The way of an order from the author's store to the people, with a real mail server that does not always work. */
class OrderDeliveryTest {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static OrderFixture orders;

    private TroubledMailServer server;

    @BeforeAll
    static void start() throws Exception {
        orders = OrderFixture.start();
    }

    @AfterAll
    static void stop() {
        orders.close();
    }

    @BeforeEach
    void startMailServer() throws Exception {
        server = new TroubledMailServer();
        orders.mailServer(server.port(), PATIENCE);
    }

    @AfterEach
    void stopMailServerAndClear() throws Exception {
        server.close();
        orders.clear();
    }

    @Test
    void bringsOneMailToEachAndAMessageToTheEditors() throws Exception {
        String id = orders.store("AAAA-0001", OrderStatus.NEW);
        orders.deliver();
        orders.deliver();
        assertThat(server.taken()).containsExactlyInAnyOrder(EDITORS, CUSTOMER);
        assertThat(messages()).contains("Nieuwe bestelling AAAA-0001");
        assertThat(orders.waiting()).doesNotContain(id);
    }

    interface Trouble {
        void begin(TroubledMailServer server) throws IOException;
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("says 451", (Trouble) server -> server.answers(451), "order.delivery.notTaken"),
                Arguments.of("says 554", (Trouble) server -> server.answers(554), "order.delivery.refused"),
                Arguments.of("hangs", (Trouble) TroubledMailServer::hangs, "order.delivery.noServer"),
                Arguments.of("is absent", (Trouble) TroubledMailServer::isAbsent, "order.delivery.noServer"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void waitsForAMailServerThat(String name, Trouble trouble, String problem) throws Exception {
        trouble.begin(server);
        orders.store("BBBB-0001", OrderStatus.NEW);
        orders.store("BBBB-0002", OrderStatus.NEW);
        Instant began = Instant.now();
        orders.deliver();
        // one order finds out that the server is of no use; the others do not wait for it too
        assertThat(Duration.between(began, Instant.now())).isLessThan(PATIENCE.multipliedBy(6));
        assertThat(orders.problems()).hasSize(2).contains(problem);
        assertThat(server.taken()).isEmpty();

        server.works();
        orders.clock().forward(Duration.ofSeconds(61));
        orders.deliver();
        assertThat(server.taken()).containsExactlyInAnyOrder(EDITORS, CUSTOMER, EDITORS, CUSTOMER);
        assertThat(orders.waiting()).isEmpty();
    }

    @Test
    void whatOneAddressSpoilsDoesNotKeepTheOthers() throws Exception {
        server.refuses(CUSTOMER);
        String id = orders.store("CCCC-0001", OrderStatus.NEW);
        orders.deliver();
        assertThat(server.taken()).containsExactly(EDITORS);
        assertThat(orders.waiting()).containsExactly(id);
        server.works();
        orders.clock().forward(Duration.ofSeconds(61));
        orders.deliver();
        assertThat(server.taken()).containsExactly(EDITORS, CUSTOMER);
        assertThat(orders.waiting()).isEmpty();
    }

    @Test
    void tellsTheEditorsOnceWhereMailsDoNotGoOutForADay() throws Exception {
        server.isAbsent();
        orders.store("DDDD-0001", OrderStatus.NEW);
        for (int hour = 0; hour < 30; hour++) {
            orders.deliver();
            orders.clock().forward(Duration.ofMinutes(61));
        }
        assertThat(messages()).containsOnlyOnce("De mails van bestelling DDDD-0001 gaan al een dag niet uit");
    }

    @Test
    void sendsTheCustomerOfAParkedOrderNothing() throws Exception {
        String id = orders.store("EEEE-0001", OrderStatus.PARKED);
        orders.deliver();
        assertThat(server.taken()).isEmpty();
        assertThat(messages()).contains("Bestelling EEEE-0001 lijkt op spam: kijk of zij echt is");
        orders.run("releaseOrder", id);
        orders.deliver();
        assertThat(server.taken()).hasSize(2);
    }

    @Test
    void pausesGrowUpToAnHour() {
        assertThat(List.of(1, 2, 3, 6, 7, 50))
                .extracting(attempt -> Delivery.pause(attempt).toMinutes())
                .containsExactly(1L, 2L, 4L, 32L, 60L, 60L);
    }

    private static List<String> messages() {
        return OrderFixture.component(MessagesManager.class).getMessagesForUser("editor").stream()
                .map(Message::getSubject)
                .toList();
    }
}
