package nl.vpng.host.module;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import java.util.List;
import java.util.function.Predicate;

/** What every module's installation does first. */
public final class BasicTasks {
    private BasicTasks() {}

    /** Returns the tasks in their order: workspaces and node types, bootstrap files, samples where they are wanted. */
    public static List<Task> install() {
        return List.of(new RepositoriesTask(), new BootstrapTask(), new SamplesTask());
    }

    /**
     * Loads bootstrap files of the module that is being installed or updated.
     *
     * @param accepted says which, by their path with a slash in front
     */
    public static void bootstrap(InstallContext context, Predicate<String> accepted) throws TaskExecutionException {
        HostInstallContext own = HostInstallContext.of(context);
        BootstrapFolder.load(own, BootstrapTask.folder(own), accepted);
    }

    /** Tells whether this installation wants the samples. */
    public static boolean wantsSamples(InstallContext context) {
        return HostInstallContext.of(context).settings().samples();
    }
}
