package nl.vpng.host.desk;

import info.magnolia.context.MgnlContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.jcr.AccessDeniedException;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.Instance;
import org.jspecify.annotations.Nullable;

/** The desk's front door: leads each request to the screen of its first path segment, and turns what goes wrong into a page. */
public final class DeskServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Where the desk lies in the webapp; Magnolia's own address of AdminCentral. */
    public static final String PATH = "/.magnolia/admincentral";

    /** The rich text editor sets styles on elements; everything else comes from the desk's own files. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data: blob:;"
            + " style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'self'";

    private final transient Instance instance;
    private final transient Map<String, Screen> screens;
    private final transient Views views = new Views();
    private final transient Map<Locale, Texts> texts = new HashMap<>();

    /**
     * Makes the desk.
     *
     * @param further the screens by first path segment, besides those of this package
     */
    public DeskServlet(Instance instance, Map<String, Screen> further) {
        this.instance = instance;
        this.screens = new HashMap<>(further);
        screens.put("", new LauncherScreen());
        screens.put("assets", new AssetScreen());
        screens.put("language", new LanguageScreen());
        screens.put("work", new WorkScreen());
        Texts.LANGUAGES.forEach(locale -> texts.put(locale, new Texts(locale)));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        serve(request, response, Screen::get);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        serve(request, response, DeskServlet::post);
    }

    /** Tells the user at once what was sent to the user's messages meanwhile, such as warnings about what was published. */
    private static void post(Screen screen, Exchange exchange)
            throws ServletException, IOException, RepositoryException {
        long start = System.currentTimeMillis();
        try {
            screen.post(exchange);
        } finally {
            exchange.instance().messages().getMessagesForUser(exchange.user().getName()).stream()
                    .filter(message -> message.getTimestamp() >= start && !message.isCleared())
                    .map(Notice::of)
                    .forEach(notice -> exchange.notice(notice.level(), notice.message(), notice.details()));
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, Answer answer)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        String tail = slash < 0 ? "" : path.substring(slash + 1).replaceAll("/+$", "");
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        MgnlContext.getWebContext().push(request, response);
        try {
            Locale locale = Texts.language(MgnlContext.getUser().getLanguage());
            MgnlContext.setLocale(locale);
            Exchange exchange = new Exchange(request, response, instance, views, texts.get(locale), locale, tail);
            answer(screens.get(first), exchange, answer);
        } finally {
            MgnlContext.getWebContext().pop();
        }
    }

    private static void answer(@Nullable Screen screen, Exchange exchange, Answer answer)
            throws ServletException, IOException {
        try {
            if (screen == null) {
                throw DeskException.notFound(exchange);
            }
            answer.of(screen, exchange);
        } catch (DeskException e) {
            refuse(exchange, e);
        } catch (AccessDeniedException e) {
            refuse(exchange, DeskException.forbidden(exchange));
        } catch (PathNotFoundException e) {
            refuse(exchange, DeskException.notFound(exchange));
        } catch (RepositoryException e) {
            throw new ServletException("The repository fails at " + exchange.here(), e);
        }
    }

    private static void refuse(Exchange exchange, DeskException refusal) throws IOException {
        exchange.response().setStatus(refusal.status());
        boolean missing = refusal.status() == HttpServletResponse.SC_NOT_FOUND;
        exchange.show(
                "error.ftl",
                Map.of(
                        "message",
                        String.valueOf(refusal.getMessage()),
                        "problems",
                        missing ? exchange.problems() : List.of()));
    }

    private interface Answer {
        void of(Screen screen, Exchange exchange) throws IOException, RepositoryException, ServletException;
    }
}
