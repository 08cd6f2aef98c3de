package nl.vpng.host.repository;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.jcr.RepositoryException;
import javax.security.auth.Subject;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.SessionImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.apache.jackrabbit.core.config.WorkspaceConfig;
import org.apache.jackrabbit.core.security.authentication.AuthContext;

/** Jackrabbit with sessions that keep {@code mgnl:created} and {@code mgnl:lastModified}. */
final class StampingRepository extends RepositoryImpl {
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    StampingRepository(RepositoryConfig configuration) throws RepositoryException {
        super(configuration);
    }

    @Override
    protected SessionImpl createSessionInstance(AuthContext login, WorkspaceConfig workspace)
            throws RepositoryException {
        return new StampingSession(context, login, workspace, lock(workspace));
    }

    @Override
    protected SessionImpl createSessionInstance(Subject subject, WorkspaceConfig workspace) throws RepositoryException {
        return new StampingSession(context, subject, workspace, lock(workspace));
    }

    private Object lock(WorkspaceConfig workspace) {
        return locks.computeIfAbsent(workspace.getName(), name -> new Object());
    }
}
