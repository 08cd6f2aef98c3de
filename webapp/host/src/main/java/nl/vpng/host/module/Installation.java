package nl.vpng.host.module;

import info.magnolia.module.ModuleManagementException;
import info.magnolia.module.ModuleVersionHandler;
import info.magnolia.module.delta.Condition;
import info.magnolia.module.delta.Delta;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import info.magnolia.module.model.Version;
import java.util.List;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs or updates one module, then does what it does at every start. */
final class Installation {
    private static final Logger log = LoggerFactory.getLogger(Installation.class);

    private final HostInstallContext context;
    private final ModuleVersionHandler handler;

    Installation(HostInstallContext context, ModuleVersionHandler handler) {
        this.context = context;
        this.handler = handler;
    }

    void run() throws ModuleManagementException {
        Version present = context.getCurrentModuleDefinition().getVersion();
        Version installed = handler.getCurrentlyInstalled(context);
        if (installed != null && installed.isStrictlyAfter(present)) {
            throw new ModuleManagementException(
                    "Module '" + name() + "' is installed in version " + installed + " and cannot go back to " + present
                            + "; start the newer one again or restore an older data folder");
        }
        List<Delta> deltas = handler.getDeltas(context, installed);
        if (!deltas.isEmpty()) {
            log.info("{} {} {}", installed == null ? "Installing" : "Updating", name(), present);
        }
        deltas.forEach(delta -> log.debug("{} {} {}", name(), delta.getType(), delta.getVersion()));
        for (Delta delta : deltas) {
            apply(delta);
        }
        if (installed == null || !installed.equals(present)) {
            remember(present);
        }
        apply(handler.getStartupDelta(context));
    }

    private void remember(Version version) throws ModuleManagementException {
        try {
            context.getOrCreateCurrentModuleNode().setProperty("version", version.toString());
            context.save();
        } catch (RepositoryException e) {
            throw new ModuleManagementException("The version of module '" + name() + "' cannot be stored", e);
        }
    }

    private void apply(Delta delta) throws ModuleManagementException {
        for (Condition condition : delta.getConditions()) {
            if (!condition.check(context)) {
                throw new ModuleManagementException("Module '" + name() + "': " + condition.getName()
                        + " does not hold. " + condition.getDescription());
            }
        }
        for (Task task : delta.getTasks()) {
            try {
                task.execute(context);
                context.save();
            } catch (TaskExecutionException | RepositoryException | RuntimeException e) {
                throw failed(delta, task, e);
            }
        }
    }

    private ModuleManagementException failed(Delta delta, Task task, Exception cause) {
        return new ModuleManagementException(
                "Module '" + name() + "', " + delta.getType() + " of " + delta.getVersion() + ", task '"
                        + task.getName() + "': " + cause.getMessage(),
                cause);
    }

    private String name() {
        return context.descriptor().name();
    }
}
