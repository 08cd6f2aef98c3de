package nl.vpng.host.web;

import info.magnolia.context.MgnlContext;
import java.io.IOException;
import java.time.Duration;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import nl.vpng.host.Instance;
import nl.vpng.host.security.HostUser;
import nl.vpng.host.security.Login;

/**
 * Guards addresses by the roles' {@code acl_uri} and logs people in with Magnolia's own parameter names. What a user may not
 * request is answered with 401 and the login form, or with 403 for who is logged in already.
 */
final class LoginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String NAME = "mgnlUserId";
    private static final String PASSWORD = "mgnlUserPSWD";
    private static final String LOGOUT = "mgnlLogout";
    /** Who does nothing for so long is logged out. */
    private static final Duration IDLE = Duration.ofHours(1);

    private final transient Instance instance;
    private final transient LoginPage page = new LoginPage();

    LoginFilter(Instance instance) {
        this.instance = instance;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HostUser user = (HostUser) MgnlContext.getUser();
        if ("POST".equals(request.getMethod()) && request.getParameter(NAME) != null) {
            logIn(request, response);
        } else if (request.getParameter(LOGOUT) != null) {
            logOut(request, response);
        } else if (RequestPath.of(request).equals(LoginPage.STYLE_SHEET)) {
            page.showStyleSheet(response);
        } else if (user.mayRequest(RequestPath.of(request), request.getMethod())) {
            chain.doFilter(request, response);
        } else if (user.getName().equals(instance.users().anonymous().getName())) {
            page.show(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void logIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String password = request.getParameter(PASSWORD);
        Login login = instance.logins()
                .attempt(
                        request.getParameter(NAME),
                        password == null ? new char[0] : password.toCharArray(),
                        request.getRemoteAddr());
        if (login.user().isEmpty()) {
            page.showAgain(request, response, request.getParameter(NAME), login);
            return;
        }
        HttpSession before = request.getSession(false);
        if (before != null) {
            // A session that was planted before the login is of no use to who planted it, nor is what was put into it.
            before.invalidate();
        }
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(ContextFilter.USER, login.user().get().getName());
        String query = request.getQueryString();
        seeOther(response, RequestPath.address(request) + (query == null ? "" : "?" + query));
    }

    private static void logOut(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        seeOther(response, RequestPath.address(request));
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
    }
}
