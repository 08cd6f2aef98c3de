package nl.vpng.host.repository;

import javax.jcr.RepositoryException;
import javax.security.auth.Subject;
import org.apache.jackrabbit.core.RepositoryContext;
import org.apache.jackrabbit.core.XASessionImpl;
import org.apache.jackrabbit.core.config.WorkspaceConfig;
import org.apache.jackrabbit.core.security.authentication.AuthContext;
import org.apache.jackrabbit.spi.Name;
import org.apache.jackrabbit.spi.commons.name.NameFactoryImpl;

/**
 * A session that stamps what it saves. Two sessions that change two parts of one page stamp the same page; so that the
 * second is not refused for it, stamping and saving of one workspace go one after the other, as Jackrabbit's own writing does.
 */
final class StampingSession extends XASessionImpl {
    /** What is stamped; there is no such type before the core is installed. */
    private static final Name STAMPED =
            NameFactoryImpl.getInstance().create("http://www.magnolia.info/jcr/mgnl", "lastModified");

    private final Object lock;

    StampingSession(RepositoryContext repository, AuthContext login, WorkspaceConfig workspace, Object lock)
            throws RepositoryException {
        super(repository, login, workspace);
        this.lock = lock;
    }

    StampingSession(RepositoryContext repository, Subject subject, WorkspaceConfig workspace, Object lock)
            throws RepositoryException {
        super(repository, subject, workspace);
        this.lock = lock;
    }

    @Override
    public void save() throws RepositoryException {
        if (!context.getItemStateManager().hasAnyTransientItemStates()
                || getWorkspace().getName().equals(Versions.WORKSPACE)
                || !repositoryContext.getNodeTypeRegistry().isRegistered(STAMPED)) {
            super.save();
            return;
        }
        synchronized (lock) {
            Stamps.of(this, context.getItemStateManager(), context.getRootNodeId())
                    .set();
            super.save();
        }
    }
}
