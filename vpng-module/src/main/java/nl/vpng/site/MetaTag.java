package nl.vpng.site;

/**
 * A {@code <meta>} in the head of a page.
 *
 * @param attribute {@code property} for Open Graph, else {@code name}
 * @param key what it says, such as {@code og:title}
 * @param content the raw value
 */
public record MetaTag(String attribute, String key, String content) {

    /** Returns a tag as Open Graph wants it. */
    public static MetaTag openGraph(String key, String content) {
        return new MetaTag("property", "og:" + key, content);
    }

    /** Returns a tag as all others want it. */
    public static MetaTag named(String key, String content) {
        return new MetaTag("name", key, content);
    }
}
