package info.magnolia.module;

import info.magnolia.module.delta.Condition;
import info.magnolia.module.delta.Delta;
import info.magnolia.module.delta.DeltaBuilder;
import info.magnolia.module.delta.Task;
import info.magnolia.module.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** Keeps the updates that a module registers and chooses those between two versions. */
public abstract class AbstractModuleVersionHandler implements ModuleVersionHandler {
    private final Map<Version, Delta> updates = new TreeMap<>(AbstractModuleVersionHandler::order);

    protected AbstractModuleVersionHandler() {}

    private static int order(Version one, Version other) {
        return one.isEquivalent(other) ? 0 : one.isStrictlyAfter(other) ? 1 : -1;
    }

    /**
     * Registers what brings a module to a version.
     *
     * @throws IllegalStateException where that version is registered already
     */
    protected void register(Delta delta) {
        if (updates.putIfAbsent(delta.getVersion(), delta) != null) {
            throw new IllegalStateException("Version " + delta.getVersion() + " is registered twice in "
                    + getClass().getName());
        }
    }

    @Override
    public @Nullable Version getCurrentlyInstalled(InstallContext ctx) {
        try {
            if (!ctx.hasModulesNode()) {
                return null;
            }
            Node modules = ctx.getModulesNode();
            String name = ctx.getCurrentModuleDefinition().getName();
            if (!modules.hasNode(name) || !modules.getNode(name).hasProperty("version")) {
                return null;
            }
            return Version.parseVersion(
                    modules.getNode(name).getProperty("version").getString());
        } catch (RepositoryException e) {
            throw new info.magnolia.jcr.RuntimeRepositoryException(e);
        }
    }

    @Override
    public List<Delta> getDeltas(InstallContext installContext, @Nullable Version from) {
        return from == null ? List.of(getInstall(installContext)) : getUpdateDeltas(installContext, from);
    }

    /** Returns the updates after the installed version up to the present one, oldest first. */
    protected List<Delta> getUpdateDeltas(InstallContext installContext, Version from) {
        Version to = installContext.getCurrentModuleDefinition().getVersion();
        List<Delta> deltas = new ArrayList<>();
        for (Delta update : updates.values()) {
            if (update.getVersion().isStrictlyAfter(from) && update.getVersion().isBeforeOrEquivalent(to)) {
                deltas.add(update);
            }
        }
        if (to.isStrictlyAfter(from)) {
            deltas.add(DeltaBuilder.update(to, "").addTasks(getDefaultUpdateTasks(to)));
        }
        return deltas;
    }

    /** Returns what installs the module: the basic tasks, then the module's own. */
    protected Delta getInstall(InstallContext installContext) {
        return DeltaBuilder.install(installContext.getCurrentModuleDefinition().getVersion(), "")
                .addTasks(getBasicInstallTasks(installContext))
                .addTasks(getExtraInstallTasks(installContext))
                .addConditions(getInstallConditions());
    }

    protected abstract List<Task> getBasicInstallTasks(InstallContext installContext);

    protected List<Task> getExtraInstallTasks(InstallContext installContext) {
        return new ArrayList<>();
    }

    protected List<Condition> getInstallConditions() {
        return new ArrayList<>();
    }

    /** Returns what is done at every update, whatever the version. */
    protected List<Task> getDefaultUpdateTasks(Version forVersion) {
        return new ArrayList<>();
    }

    @Override
    public Delta getStartupDelta(InstallContext installContext) {
        return DeltaBuilder.startup(installContext.getCurrentModuleDefinition().getVersion(), "")
                .addTasks(getStartupTasks(installContext));
    }

    protected List<Task> getStartupTasks(InstallContext installContext) {
        return new ArrayList<>();
    }
}
