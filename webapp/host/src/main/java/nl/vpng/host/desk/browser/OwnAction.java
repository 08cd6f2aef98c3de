package nl.vpng.host.desk.browser;

import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.action.Action;
import info.magnolia.ui.api.action.ActionExecutionException;
import info.magnolia.ui.api.action.ConfiguredActionDefinition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.jcr.Item;
import javax.jcr.Node;

/** Runs an action of the plugin's own, once for all chosen nodes, as Magnolia does. */
final class OwnAction {

    private final ComponentProvider components;
    private final ConfiguredActionDefinition definition;

    OwnAction(ComponentProvider components, ConfiguredActionDefinition definition) {
        this.components = components;
        this.definition = definition;
    }

    /**
     * Runs it.
     *
     * @return what it opened; empty where it opened nothing
     */
    Optional<StandInUi.Opened> run(List<Node> nodes) throws ActionExecutionException {
        ValueContext<Item> selection = new ValueContext<>() {
            @Override
            public Stream<Item> get() {
                return nodes.stream().map(Item.class::cast);
            }
        };
        Action action = components.newInstance(
                Objects.requireNonNull(definition.getImplementationClass()), definition, selection);
        StandInUi ui = new StandInUi();
        ui.during(action::execute);
        return ui.opened();
    }
}
