package nl.vpng.host.context;

import java.util.HashMap;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.SessionPool;

/** The sessions that one context holds, one for each workspace. */
final class Sessions {
    private final Map<String, Session> held = new HashMap<>(8);
    private final Lending lending;
    private final Returning returning;

    Sessions(Lending lending, Returning returning) {
        this.lending = lending;
        this.returning = returning;
    }

    /** Holds sessions with all rights. */
    static Sessions ofSystem(SessionPool pool) {
        return new Sessions(pool::lendSystem, pool::giveBackSystem);
    }

    Session get(String workspace) throws RepositoryException {
        Session session = held.get(workspace);
        if (session == null || !session.isLive()) {
            session = lending.of(workspace);
            held.put(workspace, session);
        }
        return session;
    }

    void release() {
        held.forEach(returning::back);
        held.clear();
    }

    interface Lending {
        Session of(String workspace) throws RepositoryException;
    }

    interface Returning {
        void back(String workspace, Session session);
    }
}
