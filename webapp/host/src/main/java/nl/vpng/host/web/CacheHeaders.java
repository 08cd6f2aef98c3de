package nl.vpng.host.web;

import java.util.concurrent.TimeUnit;
import javax.servlet.http.HttpServletResponse;

/** What Magnolia's page cache tells browsers to keep. */
final class CacheHeaders {

    private CacheHeaders() {}

    /** Nothing is kept, so that a published change is seen at the next visit. */
    static void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate, max-age=0");
        response.setHeader("Pragma", "no-cache");
        response.setDateHeader("Expires", 0);
    }

    /** What is kept, and asked about again when the time is over: at once, where that is no time at all. */
    static void keep(HttpServletResponse response, long minutes) {
        response.setHeader("Cache-Control", "max-age=" + TimeUnit.MINUTES.toSeconds(minutes) + ", public");
        // in whole seconds, which is all it says: Tomcat remembers their text
        long now = System.currentTimeMillis() / 1000 * 1000;
        response.setDateHeader("Expires", now + TimeUnit.MINUTES.toMillis(minutes));
    }
}
