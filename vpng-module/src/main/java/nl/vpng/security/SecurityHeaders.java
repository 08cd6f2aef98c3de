package nl.vpng.security;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The headers that tell a browser what it may do with an answer, by who gets it. */
final class SecurityHeaders {

    private static final String CONTENT = "Content-Security-Policy";
    private static final String FRAMES = "X-Frame-Options";
    private static final String TLS = "Strict-Transport-Security";

    /** A year, as the internet.nl test wants it. */
    private static final String ONLY_TLS = "max-age=31536000; includeSubDomains";

    /**
     * The site's pages need nothing but their own style sheet, images and forms. Linked data is no script, so it is not touched.
     */
    private static final String STRICT =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';" + " frame-ancestors 'none'";

    /**
     * AdminCentral writes scripts and styles into its pages, and shows pages in frames and marks parts in them: there a policy
     * can only keep others out.
     */
    private static final String OWN_FRAMES = "base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Referrer-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff",
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final Map<String, String> SITE = with(ALWAYS, CONTENT, STRICT, FRAMES, "DENY");
    private static final Map<String, String> EDITORS = with(ALWAYS, CONTENT, OWN_FRAMES, FRAMES, "SAMEORIGIN");
    private static final Map<String, String> SITE_TLS = with(SITE, TLS, ONLY_TLS);
    private static final Map<String, String> EDITORS_TLS = with(EDITORS, TLS, ONLY_TLS);

    private static final Set<String> NAMES = names();

    private SecurityHeaders() {}

    /**
     * Returns the headers of an answer by name.
     *
     * @param editors whether it is for editors at work rather than for visitors of the site
     * @param tls whether it goes over an encrypted connection; a browser must not be told so over another
     */
    static Map<String, String> of(boolean editors, boolean tls) {
        if (editors) {
            return tls ? EDITORS_TLS : EDITORS;
        }
        return tls ? SITE_TLS : SITE;
    }

    /** Returns whether this is one of these headers, of which an answer has one at most. */
    static boolean knows(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> with(Map<String, String> headers, String... more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return Map.copyOf(all);
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        SITE_TLS.keySet().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return Set.copyOf(names);
    }
}
