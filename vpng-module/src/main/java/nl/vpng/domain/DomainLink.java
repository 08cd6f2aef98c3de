package nl.vpng.domain;

/**
 * A knowledge domain where it is linked to.
 *
 * @param title its name
 * @param strapline a line on it, may be empty
 * @param principle whether it is the principle above the others
 * @param theme the CSS class of its colour
 * @param address of its page; empty where it has none
 */
public record DomainLink(String title, String strapline, boolean principle, String theme, String address) {

    /** Returns the link to a domain. */
    public static DomainLink to(KnowledgeDomain domain, String address) {
        return new DomainLink(
                domain.title(),
                domain.strapline(),
                domain.principle(),
                domain.colour().cssClass(),
                address);
    }
}
