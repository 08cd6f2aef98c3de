package nl.vpng.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the author knows of customers ends when the days of the form are over. */
class OrderRetentionTest {

    private static final Duration DAYS = Duration.ofDays(90);

    private static OrderFixture orders;

    @BeforeAll
    static void start() throws Exception {
        orders = OrderFixture.start();
    }

    @AfterAll
    static void stop() {
        orders.close();
    }

    @BeforeEach
    void beginToday() {
        orders.clock().set(Instant.now());
    }

    @Test
    void whoseBooksWereSentIsForgottenThatLongAfter() throws Exception {
        String id = orders.store("FFFF-0001", OrderStatus.NEW);
        orders.run("shipOrder", id);
        assertForgottenAfterItsDays(id);
    }

    @Test
    void whoseOrderLooksLikeSpamIsForgottenThatLongAfterItCame() throws Exception {
        String id = orders.store("GGGG-0001", OrderStatus.PARKED);
        assertForgottenAfterItsDays(id);
    }

    @Test
    void whoStillWaitsForABookIsNotForgotten() throws Exception {
        String id = orders.store("HHHH-0001", OrderStatus.NEW);
        orders.clock().forward(DAYS.multipliedBy(10));
        orders.forget();
        assertThat(orders.properties(id)).containsEntry("status", "new").containsKey("email");
    }

    private static void assertForgottenAfterItsDays(String id) throws Exception {
        orders.clock().forward(DAYS.minusDays(1));
        orders.forget();
        assertThat(orders.properties(id)).containsKey("email");
        orders.clock().forward(Duration.ofDays(2));
        orders.forget();
        assertForgotten(id);
    }

    private static void assertForgotten(String id) throws Exception {
        assertThat(orders.properties(id))
                .containsEntry("status", "anonymised")
                .containsKeys("reference", "publicationTitle", "quantity")
                .doesNotContainKeys(OrderNode.PERSONAL.toArray(String[]::new));
        assertThat(orders.properties(id).values()).noneMatch(value -> value.contains("zoe") || value.contains("Zoë"));
    }
}
