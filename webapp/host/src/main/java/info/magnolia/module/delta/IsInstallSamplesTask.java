package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;
import nl.vpng.host.module.BasicTasks;
import org.jspecify.annotations.Nullable;

/** Does one task where the samples are wanted, another where they are not. */
public class IsInstallSamplesTask extends ConditionalDelegateTask {
    public IsInstallSamplesTask(String taskName, String taskDescription, Task ifTrue) {
        this(taskName, taskDescription, ifTrue, null);
    }

    public IsInstallSamplesTask(String taskName, String taskDescription, Task ifTrue, @Nullable Task ifFalse) {
        super(taskName, taskDescription, ifTrue, ifFalse);
    }

    @Override
    protected boolean condition(InstallContext installContext) {
        return BasicTasks.wantsSamples(installContext);
    }
}
