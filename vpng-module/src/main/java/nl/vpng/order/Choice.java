package nl.vpng.order;

/**
 * One of a list.
 *
 * @param value is sent
 * @param label is shown
 */
public record Choice(String value, String label) {}
