package nl.vpng.order;

import java.util.Optional;

/**
 * What the page says that thanks for an order. The address of the page carries it, sealed, so that it can be read again days
 * later without session, and only by who ordered. Of the customer it holds nothing.
 *
 * @param reference of the order
 * @param publication that was ordered, by name
 */
public record Thanks(String reference, String publication) {

    /** The parameter of the order page that carries it. */
    static final String PARAMETER = "bevestiging";

    private static final String PURPOSE = "thanks";

    static Thanks of(Order order) {
        return new Thanks(order.reference(), order.article().publication());
    }

    String close(Seal seal) {
        return seal.close(PURPOSE, reference + " " + publication);
    }

    static Optional<Thanks> open(Seal seal, String closed) {
        return seal.open(PURPOSE, closed).map(text -> {
            int blank = text.indexOf(' ');
            return new Thanks(text.substring(0, blank), text.substring(blank + 1));
        });
    }
}
