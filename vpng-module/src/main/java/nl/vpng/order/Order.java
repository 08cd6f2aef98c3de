package nl.vpng.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order, as a visitor placed it.
 *
 * @param id the same on public and author, see {@link OrderId}
 * @param reference what visitors and editors call it, {@code XXXX-XXXX}
 * @param status {@link OrderStatus#NEW}, or {@link OrderStatus#PARKED} where it looks like spam
 * @param placed when
 * @param form identifier of the order form
 * @param article what
 * @param quantity how many
 * @param customer for whom
 * @param remarks may be empty
 * @param privacy when the customer agreed that the data are kept
 * @param fingerprint tells whether what is sent once more is the same order
 * @param suspicion why it is parked, a {@link Suspicion} by its key; empty where it is not
 */
public record Order(
        String id,
        String reference,
        OrderStatus status,
        Instant placed,
        String form,
        Article article,
        long quantity,
        Customer customer,
        String remarks,
        Instant privacy,
        String fingerprint,
        String suspicion) {

    /** Returns the price of all copies in euros, or null where none was asked. */
    public @Nullable Double total() {
        Double price = article.price();
        return price == null ? null : price * quantity;
    }

    /** Returns the same order with a reference. */
    Order withReference(String given) {
        return new Order(
                id, given, status, placed, form, article, quantity, customer, remarks, privacy, fingerprint, suspicion);
    }
}
