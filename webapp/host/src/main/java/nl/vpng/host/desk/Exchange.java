package nl.vpng.host.desk;

import info.magnolia.context.MgnlContext;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import nl.vpng.host.Instance;
import nl.vpng.host.definition.AppDefinition;
import nl.vpng.host.definition.LightModules;
import nl.vpng.host.security.HostUser;

/** One request to the desk and its answer. */
public final class Exchange {

    private static final String NOTICES = "vpng.desk.notices";
    private static final String CSRF = "csrf";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Instance instance;
    private final LightModules definitions;
    private final Views views;
    private final Texts texts;
    private final Locale locale;
    private final String tail;

    Exchange(
            HttpServletRequest request,
            HttpServletResponse response,
            Instance instance,
            Views views,
            Texts texts,
            Locale locale,
            String tail) {
        this.request = request;
        this.response = response;
        this.instance = instance;
        this.definitions = instance.lightModules().current();
        this.views = views;
        this.texts = texts;
        this.locale = locale;
        this.tail = tail;
    }

    public HttpServletRequest request() {
        return request;
    }

    public HttpServletResponse response() {
        return response;
    }

    public Instance instance() {
        return instance;
    }

    /** Returns the definitions as they were when the request came in. */
    public LightModules definitions() {
        return definitions;
    }

    /** Returns what is wrong in the files of the light modules: whatever is defined there is missing from the definitions. */
    List<String> problems() {
        return definitions.problems().stream().map(String::valueOf).toList();
    }

    public HostUser user() {
        return (HostUser) MgnlContext.getUser();
    }

    /** Tells whether the user has one of some roles; superuser has all, and where none is named everybody may. */
    public boolean mayUse(Set<String> roles) {
        return roles.isEmpty() || user().hasRole("superuser") || roles.stream().anyMatch(user()::hasRole);
    }

    /**
     * Returns an app.
     *
     * @throws DeskException where there is none of that name, or not for this user
     */
    public AppDefinition app(String name) {
        AppDefinition app = definitions.apps().get(name);
        if (app == null) {
            throw DeskException.notFound(this);
        }
        if (!mayUse(app.roles())) {
            throw DeskException.forbidden(this);
        }
        return app;
    }

    /** Returns the language that the user chose for the desk. */
    public Locale locale() {
        return locale;
    }

    /** Returns the session of this request on a workspace, with the user's own rights. */
    public Session session(String workspace) throws RepositoryException {
        return MgnlContext.getJCRSession(workspace);
    }

    /** Returns the path after the screen's own segment, without slashes at its ends; may be empty. */
    public String tail() {
        return tail;
    }

    /** Returns the path of this request below the desk with its query, as {@link #redirect} takes it. */
    public String here() {
        String path = request.getRequestURI().substring(request.getContextPath().length() + DeskServlet.PATH.length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** Returns a parameter; empty where it is missing or has no text. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }

    /** Returns all values of a parameter in their order. */
    public List<String> parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /**
     * Answers with a page in the layout of the desk. The status stays as it is: 200 where none was set.
     *
     * @param template the template below this package, such as {@code browser/list.ftl}
     * @param view what the template shows, by name
     */
    public void show(String template, Map<String, ?> view) throws IOException {
        send(views.html(template, locale, Shell.around(this, view)));
    }

    /** Answers with a part of a page, without the layout; notices wait for the next page. */
    void showPart(String template, Map<String, ?> view) throws IOException {
        send(views.html(template, locale, Shell.within(this, view)));
    }

    private void send(String text) throws IOException {
        byte[] html = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    /**
     * Answers with 303 to another page of the desk.
     *
     * @param deskPath the path below the desk, encoded, as {@link Link} makes it
     */
    public void redirect(String deskPath) {
        lead(request.getContextPath() + DeskServlet.PATH + deskPath, false);
    }

    /** As {@link #redirect(String)}. */
    public void redirect(Link link) {
        redirect(link.path());
    }

    /**
     * As {@link #redirect(String)}, to an address that may lie outside the desk.
     *
     * @param address absolute, or as seen from the desk
     * @param newTab whether it is to be in a tab of its own, which only the desk's script can do
     */
    public void leave(String address, boolean newTab) {
        lead(
                URI.create(request.getContextPath() + DeskServlet.PATH)
                        .resolve(address)
                        .toString(),
                newTab);
    }

    /** A script would follow 303 itself and could not open what it was led to. */
    private void lead(String location, boolean newTab) {
        boolean script = "fetch".equals(request.getHeader("X-Requested-With"));
        response.setStatus(script ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
        if (newTab) {
            response.setHeader("X-New-Tab", "true");
        }
    }

    /** Tells the user something at the top of the next page that is shown in this browser session. */
    public void notice(Notice.Level level, String message, List<String> details) {
        HttpSession session = request.getSession();
        synchronized (session) {
            List<Notice> all = new ArrayList<>(notices(session));
            all.add(new Notice(level, message, details));
            session.setAttribute(NOTICES, all);
        }
    }

    /** As {@link #notice(Notice.Level, String, List)} without details. */
    public void notice(Notice.Level level, String message) {
        notice(level, message, List.of());
    }

    List<Notice> takeNotices() {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return List.of();
        }
        synchronized (session) {
            List<Notice> all = notices(session);
            if (!all.isEmpty()) {
                session.removeAttribute(NOTICES);
            }
            return all;
        }
    }

    @SuppressWarnings("unchecked") // only notice() writes this attribute
    private static List<Notice> notices(HttpSession session) {
        Object kept = session.getAttribute(NOTICES);
        return kept == null ? List.of() : (List<Notice>) kept;
    }

    /**
     * Returns a text of the desk in the user's language.
     *
     * @throws IllegalArgumentException where there is no such key
     */
    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** Returns a text of the definitions in the user's language, or the words themselves where they are no key. */
    public String label(String keyOrText) {
        return definitions.messages().text(locale, keyOrText).orElse(keyOrText);
    }

    /** Returns the token that every form of the desk sends back as {@code csrf}; empty where none was given. */
    public String csrf() {
        if (request.getAttribute(CSRF) instanceof String token) {
            return token;
        }
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(CSRF))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }
}
