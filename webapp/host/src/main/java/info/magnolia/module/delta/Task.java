package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;

/** One step of an installation, an update or a start. */
public interface Task {
    String getName();

    String getDescription();

    /** Does it; the sessions of the context are saved afterwards. */
    void execute(InstallContext installContext) throws TaskExecutionException;
}
