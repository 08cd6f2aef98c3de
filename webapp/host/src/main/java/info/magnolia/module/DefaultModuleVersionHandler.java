package info.magnolia.module;

import info.magnolia.module.delta.Task;
import java.util.ArrayList;
import java.util.List;
import nl.vpng.host.module.BasicTasks;

/** Installs what the module's descriptor and bootstrap folders hold. */
public class DefaultModuleVersionHandler extends AbstractModuleVersionHandler {
    public DefaultModuleVersionHandler() {}

    /** Returns the tasks that make workspaces and node types and load the bootstrap files and samples. */
    @Override
    protected List<Task> getBasicInstallTasks(InstallContext installContext) {
        return new ArrayList<>(BasicTasks.install());
    }
}
