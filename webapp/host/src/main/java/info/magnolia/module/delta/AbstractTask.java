package info.magnolia.module.delta;

/** A task with a name and a description. */
public abstract class AbstractTask implements Task {
    private final String name;
    private final String description;

    protected AbstractTask(String taskName, String taskDescription) {
        this.name = taskName;
        this.description = taskDescription;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public String toString() {
        return name + " (" + getClass().getSimpleName() + ")";
    }
}
