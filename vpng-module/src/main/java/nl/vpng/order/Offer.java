package nl.vpng.order;

import org.jspecify.annotations.Nullable;

/**
 * A publication that can be ordered on paper.
 *
 * @param article what is sent
 * @param price of one copy, in words; empty where it has none
 */
public record Offer(Article article, String price) {

    /** Returns the price of several copies in euros, or null where there is none. */
    @Nullable
    Double total(long quantity) {
        Double one = article.price();
        return one == null ? null : one * quantity;
    }
}
