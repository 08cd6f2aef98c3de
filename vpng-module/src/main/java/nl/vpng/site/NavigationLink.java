package nl.vpng.site;

/**
 * A link of the navigation.
 *
 * @param label what it says
 * @param address where it leads
 * @param current the value of {@code aria-current}, or the empty text
 */
public record NavigationLink(String label, String address, String current) {}
