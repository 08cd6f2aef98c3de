package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;
import nl.vpng.host.module.BasicTasks;

/** Loads those bootstrap files of a module that a subclass accepts. */
public abstract class BootstrapResourcesTask extends AbstractTask {

    public BootstrapResourcesTask(String name, String description) {
        super(name, description);
    }

    @Override
    public void execute(InstallContext installContext) throws TaskExecutionException {
        BasicTasks.bootstrap(installContext, resource -> acceptResource(installContext, resource));
    }

    /**
     * Returns whether a file is to be loaded; none is where a subclass does not say so.
     *
     * @param resourceName path on the class path, such as {@code /mgnl-bootstrap/books/userroles.reader.yaml}
     */
    protected boolean acceptResource(InstallContext installContext, String resourceName) {
        return false;
    }
}
