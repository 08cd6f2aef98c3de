package nl.vpng.host.context;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.cms.security.User;
import info.magnolia.context.WebContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.repository.Repository;
import nl.vpng.host.repository.SessionPool;
import nl.vpng.host.security.HostUser;
import org.jspecify.annotations.Nullable;

/** The context of one request: its user, one session for each workspace, and the request's attributes. */
public final class HostWebContext extends AttributeMap implements WebContext {
    private final ServletContext application;
    private final HostUser user;
    private final Sessions sessions;
    private final Deque<Exchange> outer = new ArrayDeque<>(2);
    private Exchange current;
    private Locale locale;
    private @Nullable AggregationState state;

    public HostWebContext(
            HttpServletRequest request,
            HttpServletResponse response,
            ServletContext application,
            HostUser user,
            Repository repository,
            Locale locale) {
        this.current = new Exchange(request, response);
        this.application = application;
        this.user = user;
        this.locale = locale;
        SessionPool pool = repository.pool();
        this.sessions = new Sessions(
                workspace -> pool.lend(user, workspace),
                (workspace, session) -> pool.giveBack(user, workspace, session));
    }

    @Override
    public User getUser() {
        return user;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public void setLocale(Locale newLocale) {
        locale = newLocale;
    }

    @Override
    public Session getJCRSession(String workspace) throws RepositoryException {
        return sessions.get(workspace);
    }

    @Override
    public HttpServletRequest getRequest() {
        return current.request();
    }

    @Override
    public HttpServletResponse getResponse() {
        return current.response();
    }

    @Override
    public ServletContext getServletContext() {
        return application;
    }

    @Override
    public String getContextPath() {
        return getRequest().getContextPath();
    }

    @Override
    public @Nullable String getParameter(String name) {
        return getRequest().getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getRequest().getParameterValues(name);
    }

    @Override
    public Map<String, String> getParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        getRequest().getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return parameters;
    }

    @Override
    public AggregationState getAggregationState() {
        if (state == null) {
            state = new AggregationState();
        }
        return state;
    }

    @Override
    public void resetAggregationState() {
        state = null;
    }

    @Override
    public void push(HttpServletRequest request, HttpServletResponse response) {
        outer.push(current);
        current = new Exchange(request, response);
    }

    @Override
    public void pop() {
        current = outer.pop();
    }

    /** Returns an attribute; the local scope falls back on the request's parameters and two of its properties. */
    @Override
    public @Nullable Object getAttribute(String name, int scope) {
        return WebAttributes.get(getRequest(), application, name, scope);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value, int scope) {
        WebAttributes.set(getRequest(), application, name, value, scope);
    }

    @Override
    public void removeAttribute(String name, int scope) {
        WebAttributes.set(getRequest(), application, name, null, scope);
    }

    @Override
    public Map<String, Object> getAttributes(int scope) {
        return WebAttributes.all(getRequest(), application, scope);
    }

    @Override
    public void release() {
        sessions.release();
    }

    private record Exchange(HttpServletRequest request, HttpServletResponse response) {}
}
