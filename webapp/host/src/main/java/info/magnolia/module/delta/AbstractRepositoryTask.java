package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;
import javax.jcr.RepositoryException;

/** A task on the repository. */
public abstract class AbstractRepositoryTask extends AbstractTask {
    protected AbstractRepositoryTask(String name, String description) {
        super(name, description);
    }

    @Override
    public void execute(InstallContext ctx) throws TaskExecutionException {
        try {
            doExecute(ctx);
        } catch (RepositoryException e) {
            throw new TaskExecutionException("Task '" + getName() + "' failed: " + e.getMessage(), e);
        }
    }

    protected abstract void doExecute(InstallContext ctx) throws RepositoryException, TaskExecutionException;
}
