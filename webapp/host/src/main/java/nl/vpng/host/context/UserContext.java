package nl.vpng.host.context;

import info.magnolia.cms.security.User;
import java.util.Locale;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;
import nl.vpng.host.repository.SessionPool;
import nl.vpng.host.security.HostUser;

/** The context of work that goes on outside a request: its user with that user's rights, and one session for each workspace. */
public final class UserContext extends CallContext {
    private final HostUser user;
    private final Sessions sessions;
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
    String refusal(String name) {
        return "Outside a request nothing keeps '" + name + "' for longer than the work";
    }

    @Override
    public void release() {
        sessions.release();
    }
}
