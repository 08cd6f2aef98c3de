package nl.vpng.host.context;

import info.magnolia.cms.security.User;
import info.magnolia.context.SystemContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;
import org.jspecify.annotations.Nullable;

/**
 * The context with all rights. It is one for the whole instance, its sessions belong to the thread: one for each
 * workspace, until the thread calls {@link #release()}.
 */
public final class HostSystemContext extends AttributeMap implements SystemContext {
    private final ThreadLocal<Sessions> sessions;
    private final Supplier<? extends User> user;
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private volatile Locale locale;

    /**
     * @param user who the context works as, read at every call; in Magnolia it is superuser
     */
    public HostSystemContext(Repository repository, Supplier<? extends User> user, Locale locale) {
        this.sessions = ThreadLocal.withInitial(() -> Sessions.ofSystem(repository.pool()));
        this.user = user;
        this.locale = locale;
    }

    @Override
    public User getUser() {
        return user.get();
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
        return sessions.get().get(workspace);
    }

    @Override
    public @Nullable Object getAttribute(String name, int scope) {
        return scope == SESSION_SCOPE ? null : attributes.get(name);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value, int scope) {
        if (scope == SESSION_SCOPE) {
            throw new IllegalArgumentException(
                    "The context with all rights has no HTTP session to keep '" + name + "'");
        }
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name, int scope) {
        setAttribute(name, null, scope);
    }

    @Override
    public Map<String, Object> getAttributes(int scope) {
        return scope == APPLICATION_SCOPE ? new HashMap<>(attributes) : new HashMap<>();
    }

    @Override
    public void release() {
        sessions.get().release();
        sessions.remove();
    }
}
