package nl.vpng.host.web;

import javax.servlet.http.HttpServletRequest;

/** The decoded path of a request below the webapp, as Magnolia's filters see it. */
final class RequestPath {

    private RequestPath() {}

    /** Path with a leading slash, without context path, query and path parameters. */
    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
