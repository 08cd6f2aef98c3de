package nl.vpng.host.context;

import info.magnolia.cms.security.User;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;
import nl.vpng.host.repository.SessionPool;
import nl.vpng.host.security.HostUser;
import org.jspecify.annotations.Nullable;

/** The context of work that goes on outside a request: its user with that user's rights, and one session for each workspace. */
public final class UserContext extends AttributeMap {
    private final HostUser user;
    private final Sessions sessions;
    private final Map<String, Object> attributes = new HashMap<>();
    private Locale locale;

    public UserContext(HostUser user, Repository repository, Locale locale) {
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
    public @Nullable Object getAttribute(String name, int scope) {
        return scope == LOCAL_SCOPE ? attributes.get(name) : null;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value, int scope) {
        if (scope != LOCAL_SCOPE) {
            throw new IllegalArgumentException(
                    "Outside a request nothing keeps '" + name + "' for longer than the work");
        }
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name, int scope) {
        attributes.remove(name);
    }

    @Override
    public Map<String, Object> getAttributes(int scope) {
        return scope == LOCAL_SCOPE ? new HashMap<>(attributes) : new HashMap<>();
    }

    @Override
    public void release() {
        sessions.release();
    }
}
