package nl.vpng.site;

import org.jspecify.annotations.Nullable;

/**
 * An image of the asset store.
 *
 * @param link its address, context path included
 * @param width in pixels; null where it is not known
 * @param height in pixels; null exactly where the width is
 */
public record Image(
        String link, @Nullable Long width, @Nullable Long height) {}
