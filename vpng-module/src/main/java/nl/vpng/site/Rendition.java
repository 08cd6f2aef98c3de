package nl.vpng.site;

/**
 * An image in WebP, in one of the widths that browsers may choose from.
 *
 * @param link its address, context path included
 * @param width in pixels
 */
public record Rendition(String link, int width) {}
