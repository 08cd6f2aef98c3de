package info.magnolia.ui.api.action;

/**
 * The base of actions. A subclass has a constructor that takes the definition and what else it needs injected, for
 * example an {@link info.magnolia.ui.ValueContext} with the chosen items.
 *
 * @param <D> the definition
 */
public abstract class AbstractAction<D extends ActionDefinition> implements Action {

    private final D definition;

    protected AbstractAction(D definition) {
        this.definition = definition;
    }

    protected D getDefinition() {
        return definition;
    }
}
