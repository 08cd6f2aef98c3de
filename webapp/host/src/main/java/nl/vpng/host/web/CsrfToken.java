package nl.vpng.host.web;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * A request whose attribute {@code csrf} is the token for forms. It is made when it is asked for the first time, so that pages
 * without a form set no cookie and stay in the page cache.
 */
final class CsrfToken extends HttpServletRequestWrapper {
    static final String NAME = "csrf";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private @Nullable String token;

    CsrfToken(HttpServletRequest request, HttpServletResponse response) {
        super(request);
        this.request = request;
        this.response = response;
        this.token = fromCookie();
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return name.equals(NAME) ? token() : super.getAttribute(name);
    }

    /** Returns the token that the browser has, where it is one that we could have made. */
    @Nullable
    String fromCookie() {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(value -> OURS.matcher(value).matches())
                        .findFirst()
                        .orElse(null);
    }

    private String token() {
        String value = token;
        if (value == null) {
            byte[] random = new byte[24];
            RANDOM.nextBytes(random);
            value = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            token = value;
            response.addHeader(
                    "Set-Cookie",
                    NAME + "=" + value + "; Path=" + request.getServletContext().getContextPath()
                            + "; HttpOnly; SameSite=Lax" + (request.isSecure() ? "; Secure" : ""));
        }
        if (!response.containsHeader("Cache-Control")) {
            // a page with somebody's token is nobody else's
            response.setHeader("Cache-Control", "no-cache, private");
        }
        return value;
    }
}
