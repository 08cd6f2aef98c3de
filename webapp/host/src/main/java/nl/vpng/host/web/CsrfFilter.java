package nl.vpng.host.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
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
    /** Why Tomcat could not read the parameters, where it could not. */
    private static final String PARAMETERS_FAILED = "org.apache.catalina.parameter_parse_failed_reason";

    private static final Refusal CSRF = new Refusal(HttpServletResponse.SC_FORBIDDEN, "csrf");
    private static final Refusal ELSEWHERE = new Refusal(HttpServletResponse.SC_FORBIDDEN, "elsewhere");
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> EXEMPT =
            List.of("/.rest/", "/.magnolia/activation", "/dam/", "/.imaging/", "/.resources/");

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

    private static @Nullable Refusal refusal(HttpServletRequest request, CsrfToken token) {
        String path = RequestPath.of(request);
        if (EXEMPT.stream().anyMatch(path::startsWith)) {
            return request.getSession(false) != null && isFromAnotherSite(request) ? ELSEWHERE : null;
        }
        if (isFromAnotherSite(request)) {
            return ELSEWHERE;
        }
        String expected = token.fromCookie();
        if (expected == null) {
            return CSRF; // before a large body is read
        }
        String sent = request.getHeader(HEADER) == null ? request.getParameter(NAME) : request.getHeader(HEADER);
        if ("POST_TOO_LARGE".equals(String.valueOf(request.getAttribute(PARAMETERS_FAILED)))) {
            return new Refusal(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "413");
        }
        return sent != null && MessageDigest.isEqual(bytes(expected), bytes(sent)) ? null : CSRF;
    }

    /** Browsers say where a request comes from; what says nothing is judged by its token alone. */
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Refusal(int status, String problem) {}
}
