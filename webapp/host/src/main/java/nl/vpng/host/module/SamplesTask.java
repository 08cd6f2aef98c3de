package nl.vpng.host.module;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractTask;
import info.magnolia.module.delta.TaskExecutionException;

/** Loads the sample content of a module, where it is wanted. */
final class SamplesTask extends AbstractTask {
    SamplesTask() {
        super("Samples", "Loads mgnl-bootstrap-samples/<module>");
    }

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        HostInstallContext own = HostInstallContext.of(context);
        if (own.settings().samples()) {
            BootstrapFolder.load(
                    own, "mgnl-bootstrap-samples/" + own.descriptor().name() + "/");
        }
    }
}
