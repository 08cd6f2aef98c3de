package nl.vpng.publication;

import nl.vpng.site.Image;
import org.jspecify.annotations.Nullable;

/**
 * A publication in a list.
 *
 * @param title its title
 * @param subtitle may be empty
 * @param address of its page
 * @param date of its newest edition; empty where that is not known
 * @param cover null where the visitor cannot have one
 * @param domain title of its knowledge domain, may be empty
 * @param theme the CSS class of its colour, may be empty
 */
public record PublicationTeaser(
        String title,
        String subtitle,
        String address,
        String date,
        @Nullable Image cover,
        String domain,
        String theme) {}
