package nl.vpng.host.web;

import info.magnolia.context.MgnlContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.security.HostUser;
import nl.vpng.host.security.Users;

/**
 * Guards addresses by the roles' {@code acl_uri} and logs people in with Magnolia's own parameter names. What a user may not
 * request is answered with 401 and the login form, or with 403 for who is logged in already.
 */
final class LoginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String CSRF = "csrf";

    private final transient Users users;
    private final transient SecureRandom random = new SecureRandom();
    private final String form;

    LoginFilter(Users users) throws IOException {
        this.users = users;
        try (InputStream in = Objects.requireNonNull(LoginFilter.class.getResourceAsStream("login.html"))) {
            form = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HostUser user = (HostUser) MgnlContext.getUser();
        if ("POST".equals(request.getMethod()) && request.getParameter("mgnlUserId") != null) {
            logIn(request, response);
        } else if (request.getParameter("mgnlLogout") != null) {
            logOut(request, response);
        } else if (user.mayRequest(RequestPath.of(request), request.getMethod())) {
            chain.doFilter(request, response);
        } else if (user.getName().equals(users.anonymous().getName())) {
            showForm(request, response, "");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void logIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = cookie(request);
        String sent = request.getParameter(CSRF);
        if (token == null || sent == null || !MessageDigest.isEqual(utf8(token), utf8(sent))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String password = request.getParameter("mgnlUserPSWD");
        Optional<HostUser> user = users.authenticate(
                request.getParameter("mgnlUserId"), password == null ? new char[0] : password.toCharArray());
        if (user.isEmpty()) {
            showForm(request, response, "Deze naam en dit wachtwoord horen niet bij elkaar. Probeer het opnieuw.");
            return;
        }
        request.getSession();
        // A session that was planted before the login is of no use to who planted it.
        request.changeSessionId();
        request.getSession().setAttribute(ContextFilter.USER, user.get().getName());
        response.sendRedirect(request.getRequestURI());
    }

    private static void logOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        response.sendRedirect(request.getRequestURI());
    }

    private void showForm(HttpServletRequest request, HttpServletResponse response, String problem) throws IOException {
        String token = cookie(request);
        if (token == null) {
            token = token();
            response.addHeader(
                    "Set-Cookie", CSRF + "=" + token + "; Path=" + request.getContextPath() + "; SameSite=Lax");
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "FormBased");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(form.replace("%csrf%", token).replace("%problem%", problem));
    }

    private String token() {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(CSRF))
                        .map(Cookie::getValue)
                        // Only what we could have made is written into the form.
                        .filter(value -> value.matches("[A-Za-z0-9_-]{24}"))
                        .findFirst()
                        .orElse(null);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
