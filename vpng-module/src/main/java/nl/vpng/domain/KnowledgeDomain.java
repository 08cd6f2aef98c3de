package nl.vpng.domain;

/**
 * A field in which the members of VPNG are at home.
 *
 * @param identifier of the node; pages and publications refer to it
 * @param name of the node; the filter of publications uses it
 * @param title its name for visitors
 * @param strapline a line below the title, may be empty
 * @param summary a few sentences, may be empty
 * @param order the lowest comes first
 * @param principle whether it is the principle above the others
 * @param colour its colour on the site
 */
public record KnowledgeDomain(
        String identifier,
        String name,
        String title,
        String strapline,
        String summary,
        long order,
        boolean principle,
        DomainColour colour) {}
