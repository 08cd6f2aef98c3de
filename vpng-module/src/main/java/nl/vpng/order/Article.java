package nl.vpng.order;

import org.jspecify.annotations.Nullable;

/**
 * What was ordered, as it was at that moment.
 *
 * @param publication name of the publication
 * @param edition number of the edition
 * @param title of the publication
 * @param price of one copy in euros; null where none was asked
 */
public record Article(
        String publication,
        long edition,
        String title,
        @Nullable Double price) {}
