package info.magnolia.module.delta;

import org.jspecify.annotations.Nullable;

/** Does one task on the author instance, another on a public one, by {@code config:/server@admin}. */
public class IsAdminInstanceDelegateTask extends ValueOfPropertyDelegateTask {
    public IsAdminInstanceDelegateTask(String taskName, Task ifTrue) {
        this(taskName, "", ifTrue, null);
    }

    public IsAdminInstanceDelegateTask(String taskName, Task ifTrue, @Nullable Task ifFalse) {
        this(taskName, "", ifTrue, ifFalse);
    }

    public IsAdminInstanceDelegateTask(String taskName, String taskDescription, Task ifTrue) {
        this(taskName, taskDescription, ifTrue, null);
    }

    public IsAdminInstanceDelegateTask(String taskName, String taskDescription, Task ifTrue, @Nullable Task ifFalse) {
        super(taskName, taskDescription, "config", "/server", "admin", "true", true, ifTrue, ifFalse);
    }
}
