package nl.vpng.host.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
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

    private static final Message UNKNOWN =
            new Message("Dit lukt nu niet", "Probeer het over een paar minuten opnieuw.");

    private static final Map<Integer, Message> MESSAGES = Map.of(
            400, new Message("Dit adres klopt niet", "Controleer het adres of ga naar de beginpagina."),
            401, new Message("Log eerst in", "Deze pagina is alleen te zien als u bent ingelogd."),
            403, new Message("Geen toegang", "U mag deze pagina niet bekijken. Ga naar de beginpagina."),
            404, new Message("Niet gevonden", "Deze pagina bestaat niet (meer). Ga naar de beginpagina."),
            405, new Message("Dit kan hier niet", "Deze pagina kunt u alleen bekijken. Ga naar de beginpagina."),
            413, new Message("Te groot", "Wat u stuurde is te groot. Stuur minder tekst of een kleiner bestand."),
            414, new Message("Te lang adres", "Dit adres is te lang. Ga naar de beginpagina."),
            429, new Message("Even geduld", "U vraagt te veel in korte tijd. Wacht een minuut en probeer het opnieuw."),
            503, new Message("Even geduld", "De site start. Probeer het over een minuut opnieuw."));

    @Override
    protected void report(Request request, Response response, @Nullable Throwable problem) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Message message = MESSAGES.getOrDefault(status, UNKNOWN);
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            Objects.requireNonNull(response.getReporter())
                    .write(PAGE.replace("%title%", message.title()).replace("%text%", message.text()));
            response.finishResponse();
        } catch (IOException visitorLeft) {
            LOG.debug("The visitor left before the error page was sent", visitorLeft);
        }
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(ErrorPageValve.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The host's archive is damaged: " + resource, e);
        }
    }

    private record Message(String title, String text) {}
}
