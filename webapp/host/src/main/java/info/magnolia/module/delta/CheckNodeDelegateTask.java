package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;

/** Does one task or another, depending on a node. */
public abstract class CheckNodeDelegateTask extends ConditionalDelegateTask {
    protected final String workspaceName;
    protected final String nodePath;
    protected final String propertyName;

    protected CheckNodeDelegateTask(
            String taskName,
            String taskDescription,
            String workspaceName,
            String nodePath,
            String propertyName,
            Task ifTrue,
            @Nullable Task ifFalse) {
        super(taskName, taskDescription, ifTrue, ifFalse);
        this.workspaceName = workspaceName;
        this.nodePath = nodePath;
        this.propertyName = propertyName;
    }

    @Override
    protected boolean condition(InstallContext ctx) throws TaskExecutionException {
        try {
            Session session = ctx.getJCRSession(workspaceName);
            return session.nodeExists(nodePath) && checkNode(session.getNode(nodePath), ctx);
        } catch (RepositoryException e) {
            throw new TaskExecutionException("Task '" + getName() + "' failed: " + e.getMessage(), e);
        }
    }

    protected abstract boolean checkNode(Node node, InstallContext ctx) throws RepositoryException;
}
