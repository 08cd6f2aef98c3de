package nl.vpng.host.repository;

import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps sessions open, because a login costs more than what a request reads. A session is lent to one thread at a time.
 * It needs no refresh: Jackrabbit shows a session what others save at once. Sessions belong to one {@link AccessRights}
 * object, so a right that is withdrawn never lives on in a kept session.
 */
public final class SessionPool implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SessionPool.class);
    /** Idle sessions kept for each workspace and owner; more than a server's threads would be of no use. */
    private static final int IDLE = 32;

    private final Repository repository;
    private final Map<AccessRights, Map<String, Shelf>> shelves = new ConcurrentHashMap<>();
    private volatile boolean closed;

    SessionPool(Repository repository) {
        this.repository = repository;
    }

    /** Lends a session with all rights. */
    public Session lendSystem(String workspace) throws RepositoryException {
        return lend(SystemRights.INSTANCE, workspace);
    }

    /** Lends a session; it is to be given back with {@link #giveBack}, by the same owner. */
    public Session lend(AccessRights owner, String workspace) throws RepositoryException {
        Shelf shelf = shelf(owner, workspace);
        for (Session session = shelf.take(); session != null; session = shelf.take()) {
            if (session.isLive()) {
                return session;
            }
        }
        return repository.session(owner, workspace);
    }

    /** Takes back a session with all rights. */
    public void giveBackSystem(String workspace, Session session) {
        giveBack(SystemRights.INSTANCE, workspace, session);
    }

    /** Takes a session back; changes that were not saved are dropped. */
    public void giveBack(AccessRights owner, String workspace, Session session) {
        if (!session.isLive()) {
            return;
        }
        try {
            if (session.hasPendingChanges()) {
                session.refresh(false);
            }
        } catch (RepositoryException e) {
            log.warn("A session of workspace {} could not be cleaned and is closed", workspace, e);
            session.logout();
            return;
        }
        Map<String, Shelf> owned = shelves.get(owner);
        Shelf shelf = owned == null ? null : owned.get(workspace);
        if (closed || shelf == null || !shelf.put(session)) {
            session.logout();
        }
    }

    private Shelf shelf(AccessRights owner, String workspace) {
        return shelves.computeIfAbsent(owner, o -> new ConcurrentHashMap<>())
                .computeIfAbsent(workspace, w -> new Shelf());
    }

    /** Closes the idle sessions of owners other than the system, and those still lent when they come back. */
    public void forgetUsers() {
        for (AccessRights owner : shelves.keySet()) {
            if (owner != SystemRights.INSTANCE) {
                forget(owner);
            }
        }
    }

    private void forget(AccessRights owner) {
        Map<String, Shelf> owned = shelves.remove(owner);
        if (owned != null) {
            owned.values().forEach(Shelf::empty);
        }
    }

    /** Closes the idle sessions; those still lent are closed when they come back. */
    @Override
    public void close() {
        closed = true;
        shelves.keySet().forEach(this::forget);
    }

    private static final class Shelf {
        private final Deque<Session> idle = new ConcurrentLinkedDeque<>();
        private final AtomicInteger size = new AtomicInteger();
        private volatile boolean emptied;

        @Nullable
        Session take() {
            Session session = idle.pollFirst();
            if (session != null) {
                size.decrementAndGet();
            }
            return session;
        }

        boolean put(Session session) {
            if (emptied || size.get() >= IDLE) {
                return false;
            }
            size.incrementAndGet();
            idle.addFirst(session);
            if (emptied) {
                empty();
            }
            return true;
        }

        void empty() {
            emptied = true;
            for (Session session = take(); session != null; session = take()) {
                session.logout();
            }
        }
    }
}
