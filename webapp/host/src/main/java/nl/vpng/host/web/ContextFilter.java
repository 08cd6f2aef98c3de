package nl.vpng.host.web;

import info.magnolia.context.MgnlContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import nl.vpng.host.Instance;
import nl.vpng.host.context.HostWebContext;
import nl.vpng.host.security.HostUser;
import nl.vpng.host.security.Users;

/** Gives each request Magnolia's context: who asks, and the sessions on the repository in that name. */
final class ContextFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Name of the logged-in user in the HTTP session. */
    static final String USER = "vpng.user";

    private final Instance instance;
    private final Users users;

    ContextFilter(Instance instance) {
        this.instance = instance;
        this.users = instance.users();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        instance.refresh();
        HostWebContext context = new HostWebContext(
                request,
                response,
                getServletContext(),
                user(request),
                instance.repository(),
                instance.lightModules().current().defaultLocale());
        MgnlContext.setInstance(context);
        try {
            chain.doFilter(request, response);
        } finally {
            MgnlContext.release();
            MgnlContext.setInstance(null);
        }
    }

    private HostUser user(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(USER) instanceof String name) {
            return users.enabled(name).orElseGet(users::anonymous);
        }
        return basic(request).orElseGet(users::anonymous);
    }

    /** Wrong credentials count as none: what anonymous may see is served, the rest asks for a login. */
    private Optional<HostUser> basic(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        String credentials;
        try {
            credentials =
                    new String(Base64.getDecoder().decode(header.substring(6).trim()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        int colon = credentials.indexOf(':');
        return colon < 1
                ? Optional.empty()
                : instance.logins()
                        .attempt(
                                credentials.substring(0, colon),
                                credentials.substring(colon + 1).toCharArray(),
                                request.getRemoteAddr())
                        .user();
    }
}
