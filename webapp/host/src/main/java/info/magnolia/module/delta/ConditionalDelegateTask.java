package info.magnolia.module.delta;

import info.magnolia.module.InstallContext;
import org.jspecify.annotations.Nullable;

/** Does one task where a condition holds, another where it does not. */
public abstract class ConditionalDelegateTask extends AbstractTask {
    private final Task ifTrue;
    private final @Nullable Task ifFalse;

    /** With nothing to do where the condition does not hold. */
    protected ConditionalDelegateTask(String taskName, String taskDescription, Task ifTrue) {
        this(taskName, taskDescription, ifTrue, null);
    }

    protected ConditionalDelegateTask(String taskName, String taskDescription, Task ifTrue, @Nullable Task ifFalse) {
        super(taskName, taskDescription);
        this.ifTrue = ifTrue;
        this.ifFalse = ifFalse;
    }

    @Override
    public void execute(InstallContext ctx) throws TaskExecutionException {
        if (condition(ctx)) {
            ifTrue.execute(ctx);
        } else if (ifFalse != null) {
            ifFalse.execute(ctx);
        }
    }

    protected abstract boolean condition(InstallContext installContext) throws TaskExecutionException;
}
