package nl.vpng.host.web;

import java.util.concurrent.atomic.AtomicBoolean;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What workspace {@code config} says, read again when it is asked for after a change there. A change that cannot be understood is
 * logged, and what was read before stays in force.
 *
 * @param <T> what is read
 */
final class Configured<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Configured.class);

    private static final String WORKSPACE = "config";

    private final Repository repository;
    private final Reading<T> reading;
    private final AtomicBoolean changed = new AtomicBoolean();
    private volatile T value;

    /**
     * Reads it for the first time.
     *
     * @throws IllegalStateException where the configuration cannot be understood; the message names the node
     */
    Configured(Repository repository, Reading<T> reading) throws RepositoryException {
        this.repository = repository;
        this.reading = reading;
        repository.onChange(WORKSPACE, () -> changed.set(true));
        this.value = read();
    }

    T get() {
        if (changed.getAndSet(false)) {
            try {
                value = read();
            } catch (RepositoryException | IllegalStateException e) {
                LOG.error("A change in workspace config has no effect: {}", e.getMessage(), e);
            }
        }
        return value;
    }

    /** Tells whether nothing changed since it was read; a change is taken over by {@link #get()} alone. */
    boolean isCurrent() {
        return !changed.get();
    }

    private T read() throws RepositoryException {
        Session session = repository.systemSession(WORKSPACE);
        try {
            return reading.of(session);
        } finally {
            session.logout();
        }
    }

    interface Reading<T> {
        /** Reads it with a session on workspace {@code config}. */
        T of(Session config) throws RepositoryException;
    }
}
