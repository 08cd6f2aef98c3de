package nl.vpng.site;

/**
 * A page at the root of the site, as navigation and links need it.
 *
 * @param identifier of the node
 * @param path in the workspace {@code website}
 * @param label its short title
 * @param navigation {@code header}, {@code footer} or anything else for neither
 * @param domain identifier of the knowledge domain that the page is about, or the empty text
 * @param address its link, context path included
 */
public record SitePage(String identifier, String path, String label, String navigation, String domain, String address) {

    /** Returns {@code page} where {@code current} is this page, {@code true} where it lies below, else the empty text. */
    String current(String currentPath) {
        if (currentPath.equals(path)) {
            return "page";
        }
        return currentPath.startsWith(path + "/") ? "true" : "";
    }
}
