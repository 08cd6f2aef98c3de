package nl.vpng.site;

import info.magnolia.context.MgnlContext;

/**
 * A link to a feed.
 *
 * @param address context path included
 * @param domain the title of the knowledge domain that it is about; empty for all
 */
public record FeedLink(String address, String domain) {

    /** Returns the link to the feed with everything. */
    static FeedLink toAll() {
        return new FeedLink(MgnlContext.getContextPath() + FeedAddress.ALL, "");
    }

    /**
     * Returns the link to the feed of a knowledge domain.
     *
     * @param name of the domain's node
     * @param title for visitors
     */
    public static FeedLink to(String name, String title) {
        return new FeedLink(MgnlContext.getContextPath() + FeedAddress.of(name), title);
    }
}
