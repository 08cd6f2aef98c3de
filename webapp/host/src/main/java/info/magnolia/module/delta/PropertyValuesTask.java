package info.magnolia.module.delta;

/** A task on the values of properties. */
public abstract class PropertyValuesTask extends AbstractTask {
    protected PropertyValuesTask(String name, String description) {
        super(name, description);
    }
}
