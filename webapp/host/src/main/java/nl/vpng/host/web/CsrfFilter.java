package nl.vpng.host.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request change something only when it comes from a page of this webapp: it must bring the token of the cookie
 * {@code csrf} along, as parameter or as header. Programs that call REST are exempt, as in Magnolia, since they have no cookies;
 * a browser that another site sends there is not. Templates get the token as attribute {@code csrf}; only then is the cookie set.
 */
final class CsrfFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Name of the parameter and of the attribute. */
    static final String NAME = CsrfToken.NAME;

    private static final String HEADER = "X-CSRF-Token";

    private static final Refusal CSRF = new Refusal(HttpServletResponse.SC_FORBIDDEN, "csrf");
    private static final Refusal ELSEWHERE = new Refusal(HttpServletResponse.SC_FORBIDDEN, "elsewhere");
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final transient Bypasses bypasses;

    CsrfFilter(Bypasses bypasses) {
        this.bypasses = bypasses;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CsrfToken token = new CsrfToken(request, response);
        if (!HARMLESS.contains(request.getMethod())) {
            Refusal refusal = refusal(request, token);
            if (refusal != null) {
                Problems.send(request, response, refusal.status(), refusal.problem());
                return;
            }
        }
        chain.doFilter(token, response);
    }

    private @Nullable Refusal refusal(HttpServletRequest request, CsrfToken token) {
        String path = RequestPath.of(request);
        boolean loggedIn = isLoggedIn(request);
        if (bypasses.forAll(path)) {
            return loggedIn && isFromAnotherSite(request) ? ELSEWHERE : null;
        }
        if (!loggedIn && bypasses.forVisitors(path)) {
            return FormBody.refusal(request);
        }
        if (isFromAnotherSite(request)) {
            return ELSEWHERE;
        }
        String expected = token.fromCookie();
        if (expected == null) {
            return CSRF; // before a large body is read
        }
        String sent = request.getHeader(HEADER);
        if (sent == null) {
            Refusal unreadable = FormBody.refusal(request);
            if (unreadable != null) {
                return unreadable;
            }
            sent = request.getParameter(NAME);
        }
        return sent != null && MessageDigest.isEqual(bytes(expected), bytes(sent)) ? null : CSRF;
    }

    private static boolean isLoggedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ContextFilter.USER) != null;
    }

    /** Browsers say where a request comes from; what says nothing is judged by its token alone. */
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
