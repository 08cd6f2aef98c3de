package nl.vpng.publication;

/**
 * A link that narrows the overview to one knowledge domain.
 *
 * @param label title of the domain; empty for all
 * @param address where it leads
 * @param current whether it is the one that is shown
 * @param theme the CSS class of its colour, may be empty
 */
public record PublicationFilter(String label, String address, boolean current, String theme) {}
