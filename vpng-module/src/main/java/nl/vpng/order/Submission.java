package nl.vpng.order;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was sent with the order form, judged.
 *
 * @param problems why it cannot be taken, by name of the field; empty where it can
 * @param order what to store, or what was stored when it was sent before; null where there are problems
 */
record Submission(Map<String, Problem> problems, @Nullable Order order) {

    static Submission refused(Map<String, Problem> problems) {
        return new Submission(problems, null);
    }

    static Submission taken(Order order) {
        return new Submission(Map.of(), order);
    }

    Optional<Order> accepted() {
        return Optional.ofNullable(order);
    }
}
