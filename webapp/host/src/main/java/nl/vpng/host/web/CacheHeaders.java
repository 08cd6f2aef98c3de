package nl.vpng.host.web;

import javax.servlet.http.HttpServletResponse;

/** What Magnolia's page cache tells browsers to keep. */
final class CacheHeaders {

    private CacheHeaders() {}

    /** Pages: nothing is kept, so that a published change is seen at the next visit. */
    static void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate, max-age=0");
        response.setHeader("Pragma", "no-cache");
        response.setDateHeader("Expires", 0);
    }
}
