package nl.vpng.host.module;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import java.util.List;

/** What every module's installation does first. */
public final class BasicTasks {
    private BasicTasks() {}

    /** Returns the tasks in their order: workspaces and node types, bootstrap files, samples where they are wanted. */
    public static List<Task> install() {
        return List.of(new RepositoriesTask(), new BootstrapTask(), new SamplesTask());
    }

    /** Tells whether this installation wants the samples. */
    public static boolean wantsSamples(InstallContext context) {
        return HostInstallContext.of(context).settings().samples();
    }
}
