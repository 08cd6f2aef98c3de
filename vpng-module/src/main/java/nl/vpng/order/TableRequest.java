package nl.vpng.order;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Of which orders an editor wants a table, as it was typed.
 *
 * @param from first day, such as {@code 2026-01-31}; empty for no limit
 * @param to last day; empty for no limit
 * @param email of the customer; empty for any
 */
public record TableRequest(String from, String to, String email) {

    static TableRequest of(@Nullable String from, @Nullable String to, @Nullable String email) {
        return new TableRequest(typed(from), typed(to), typed(email));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Returns the key of what is wrong; empty where nothing is. */
    Optional<String> problem() {
        try {
            return first().isAfter(last()) ? Optional.of("order.table.problem.order") : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.of("order.table.problem.day");
        }
    }

    /** Returns the orders; to be asked for where there is no problem. */
    OrderSelection selection() {
        return OrderSelection.placed(first(), last(), email);
    }

    private LocalDate first() {
        return from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from);
    }

    private LocalDate last() {
        return to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to);
    }
}
