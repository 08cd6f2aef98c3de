package nl.vpng.host.web;

import java.util.ArrayList;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventListener;
import nl.vpng.host.repository.Repository;

/** Empties the page cache when anything changes in a workspace that pages are made of. */
final class FlushOnChange implements AutoCloseable {

    private static final int ANY = Event.NODE_ADDED
            | Event.NODE_REMOVED
            | Event.NODE_MOVED
            | Event.PROPERTY_ADDED
            | Event.PROPERTY_CHANGED
            | Event.PROPERTY_REMOVED;

    private final List<Session> sessions = new ArrayList<>();

    FlushOnChange(Repository repository, PageCache cache) throws RepositoryException {
        EventListener flush = events -> cache.flush();
        for (String workspace : repository.workspaces()) {
            Session session = repository.systemSession(workspace);
            sessions.add(session);
            session.getWorkspace().getObservationManager().addEventListener(flush, ANY, "/", true, null, null, false);
        }
    }

    @Override
    public void close() {
        sessions.forEach(Session::logout);
    }
}
