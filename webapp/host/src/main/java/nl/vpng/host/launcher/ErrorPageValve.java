package nl.vpng.host.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.juli.logging.Log;
import org.apache.juli.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Answers what no webapp answered with a page that says in Dutch what to do next: never a stack trace, never the name of the
 * server.
 */
public final class ErrorPageValve extends ErrorReportValve {

    private static final Log LOG = LogFactory.getLog(ErrorPageValve.class);

    private static final String PAGE = read("error.html");

    /** What the page looks like, for who serves it at {@code /fout.css}. */
    static final String STYLE_SHEET = read("error.css");

    /** What keeps the page safe where no webapp said something stricter or other. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin");

    private static final Properties TEXTS = texts("error-messages_nl.properties");

    /** Names one of several problems with the same status; the webapps set it. */
    static final String PROBLEM = "vpng.problem";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable problem) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String key = key(request, status);
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            HEADERS.forEach((name, value) -> {
                if (!response.containsHeader(name)) {
                    response.setHeader(name, value);
                }
            });
            Objects.requireNonNull(response.getReporter())
                    .write(PAGE.replace("%title%", TEXTS.getProperty(key + ".title"))
                            .replace("%text%", TEXTS.getProperty(key + ".text"))
                            .replace("%home%", request.getContextPath() + "/"));
            response.finishResponse();
        } catch (IOException visitorLeft) {
            LOG.debug("The visitor left before the error page was sent", visitorLeft);
        }
    }

    private static String key(Request request, int status) {
        return Stream.of(String.valueOf(request.getAttribute(PROBLEM)), String.valueOf(status))
                .filter(key -> TEXTS.containsKey(key + ".title"))
                .findFirst()
                .orElse("other");
    }

    private static Properties texts(String resource) {
        try (Reader reader = new StringReader(read(resource))) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException("The host's archive is damaged: " + resource, e);
        }
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(ErrorPageValve.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The host's archive is damaged: " + resource, e);
        }
    }
}
