package nl.vpng.host.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.security.Login;

/** The login form, in the first language of the browser that it exists in. It keeps the name that was typed. */
final class LoginPage {
    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self';" + " base-uri 'none'; frame-ancestors 'self'";

    /** Where the form's style sheet is: below an address that everybody gets the form at, so open to everybody too. */
    static final String STYLE_SHEET = "/.magnolia/login.css";

    private final String form;
    private final String styleSheet;
    private final Map<String, Properties> texts = new HashMap<>();

    LoginPage() {
        try {
            form = read("login.html");
            styleSheet = read("login.css");
            for (String language : LANGUAGES) {
                texts.put(language, texts(language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The host's archive is damaged: login.html, login.css and their texts", e);
        }
    }

    private static String read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(LoginPage.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Properties texts(String language) throws IOException {
        String file = "login-messages_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(LoginPage.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }

    /** Sends the style sheet of the form. */
    void showStyleSheet(HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "max-age=3600, public");
        response.setContentType("text/css;charset=UTF-8");
        response.getWriter().write(styleSheet);
    }

    /** Asks for a login. */
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "", "");
    }

    /** Asks again, saying why the last one was refused. */
    void showAgain(HttpServletRequest request, HttpServletResponse response, String name, Login login)
            throws IOException {
        boolean tooMany = login.outcome() == Login.Outcome.TOO_MANY;
        if (!login.pause().isZero()) {
            response.setHeader("Retry-After", String.valueOf(login.pause().toSeconds() + 1));
        }
        String problem = MessageFormat.format(
                text(language(request), login.outcome().name().toLowerCase(Locale.ROOT)), minutes(login.pause()));
        write(request, response, tooMany ? TOO_MANY_REQUESTS : HttpServletResponse.SC_UNAUTHORIZED, name, problem);
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, int status, String name, String problem)
            throws IOException {
        String language = language(request);
        Map<String, String> view = new HashMap<>();
        texts.get(language).forEach((key, text) -> view.put(key.toString(), text.toString()));
        view.put("language", language);
        view.put("styleSheet", request.getContextPath() + STYLE_SHEET);
        view.put("csrf", String.valueOf(request.getAttribute(CsrfFilter.NAME)));
        view.put("user", name);
        view.put("message", problem);
        view.put("invalid", String.valueOf(!problem.isEmpty()));
        String html = PLACE.matcher(form)
                .replaceAll(place ->
                        Matcher.quoteReplacement(escape(Objects.requireNonNullElse(view.get(place.group(1)), ""))));
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "FormBased");
        }
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }

    private String text(String language, String key) {
        return texts.get(language).getProperty(key);
    }

    private static String language(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return LANGUAGES.get(0); // the request would name the language of the server
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
