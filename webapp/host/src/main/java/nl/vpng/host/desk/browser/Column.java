package nl.vpng.host.desk.browser;

/**
 * The head of a column.
 *
 * @param label its heading
 * @param link the address that sorts by it; empty where that is not possible
 * @param sorted {@code ascending}, {@code descending} or empty
 * @param width its width as a style, such as {@code 90px}; empty where it follows from what it shows
 */
public record Column(String label, String link, String sorted, String width) {}
