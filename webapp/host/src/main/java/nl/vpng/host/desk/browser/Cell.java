package nl.vpng.host.desk.browser;

/**
 * What a list shows in one column of one row.
 *
 * @param kind {@code text}, {@code title}, {@code status} or {@code number}
 * @param text what is read; of a status its number
 */
public record Cell(String kind, String text) {}
