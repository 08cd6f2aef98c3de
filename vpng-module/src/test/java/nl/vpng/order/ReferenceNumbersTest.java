package nl.vpng.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** References as a public gives them out, with a real repository. */
class ReferenceNumbersTest {

    private static OrderFixture orders;

    @BeforeAll
    static void start() throws Exception {
        orders = OrderFixture.start();
    }

    @AfterAll
    static void stop() {
        orders.close();
    }

    @Test
    void doNotRepeatAfterARestartWithTheClockSetBackAndAllOrdersErased() throws Exception {
        List<String> given = new ArrayList<>(next(numbers(), 200));
        String kept = orders.store(given.get(0), OrderStatus.NEW);
        orders.run("anonymiseOrder", kept);
        String removed = orders.store(given.get(1), OrderStatus.NEW);
        orders.author().system(OrderStore.WORKSPACE, session -> {
            session.removeItem(OrderId.path(removed));
            return null;
        });

        orders.author().restart();
        orders.clock().forward(Duration.ofHours(-2));
        given.addAll(next(numbers(), 200));

        orders.author().restart();
        given.addAll(next(numbers(), 200));
        assertThat(given).hasSize(600).doesNotHaveDuplicates();
    }

    private static ReferenceNumbers numbers() {
        return new ReferenceNumbers(OrderFixture.component(OrderSettings.class), orders.clock());
    }

    private static List<String> next(ReferenceNumbers numbers, int count) throws RepositoryException {
        List<String> references = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            references.add(numbers.next());
        }
        return references;
    }
}
