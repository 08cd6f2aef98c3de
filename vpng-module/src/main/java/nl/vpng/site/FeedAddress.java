package nl.vpng.site;

/** The addresses of feeds, from the root of the site and without context path. */
public final class FeedAddress {

    /** The new editions of all publications. */
    public static final String ALL = "/feed.xml";

    private FeedAddress() {}

    /** Returns the address of the new editions of a knowledge domain, by the name of its node. */
    public static String of(String domain) {
        return "/feed/" + Address.part(domain) + ".xml";
    }
}
