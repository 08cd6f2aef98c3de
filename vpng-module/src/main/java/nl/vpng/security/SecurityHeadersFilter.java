package nl.vpng.security;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.cms.filters.AbstractMgnlFilter;
import java.io.IOException;
import java.util.Objects;
import javax.inject.Inject;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Gives every answer its security headers: pages, files, errors, redirects and REST alike. It stands early in Magnolia's chain, at
 * {@code config:/server/filters/vpngSecurityHeaders}, because later filters answer themselves. What was set before it stays, and
 * what comes later may replace a header by a stricter one.
 */
public class SecurityHeadersFilter extends AbstractMgnlFilter {

    /** Below it Magnolia shows its user interface and its login form. */
    private static final String USER_INTERFACE = "/.magnolia";

    private final ServerConfiguration server;

    /** @param server knows whether this is the author, which editors work on */
    @Inject
    public SecurityHeadersFilter(ServerConfiguration server) {
        this.server = server;
    }

    @Override
    public void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean editors = server.isAdmin() || path(request).startsWith(USER_INTERFACE);
        SecurityHeaders.of(editors, isTls(request)).forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
        chain.doFilter(request, new SecuredResponse(response));
    }

    /** Decoded and without {@code ..} and path parameters, in which an address could hide. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    /**
     * A proxy that ends TLS says so. Who else says so gets a header that a browser ignores without TLS, so anybody may be believed.
     */
    private static boolean isTls(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}
