package nl.vpng.host.module;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractTask;
import info.magnolia.module.delta.TaskExecutionException;

/** Loads the bootstrap files of a module. */
final class BootstrapTask extends AbstractTask {
    BootstrapTask() {
        super("Bootstrap", "Loads mgnl-bootstrap/<module>");
    }

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        HostInstallContext own = HostInstallContext.of(context);
        BootstrapFolder.load(own, folder(own));
    }

    /** Returns where a module keeps its bootstrap files. */
    static String folder(HostInstallContext context) {
        return "mgnl-bootstrap/" + context.descriptor().name() + "/";
    }
}
