package nl.vpng.host.web;

import java.net.URI;
import java.net.URISyntaxException;
import javax.servlet.http.HttpServletRequest;

/** The decoded path of a request below the webapp, as Magnolia's filters see it. */
final class RequestPath {

    private RequestPath() {}

    /** Path with a leading slash, without context path, query and path parameters. */
    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    /**
     * The address of a request without its query, to lead a browser back to. It is made anew: as it was sent it may begin with
     * two slashes and so lead to another server.
     */
    static String address(HttpServletRequest request) {
        try {
            return new URI(null, null, request.getServletContext().getContextPath() + of(request), null)
                    .toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The server has passed on a path that is none", e);
        }
    }
}
