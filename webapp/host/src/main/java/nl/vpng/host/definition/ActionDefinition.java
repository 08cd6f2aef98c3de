package nl.vpng.host.definition;

import info.magnolia.ui.api.action.ConfiguredActionDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a user can do with items of a list.
 *
 * @param name its name
 * @param type the {@code $type}, such as {@code jcrCommandAction}; {@code class} where the action is one of the plugin's own
 * @param label what the user reads: the text or its message key; the name where none is given
 * @param availability when it can be done
 * @param parts the actions that a {@code chainedAction} does one after the other; empty for any other
 * @param own the plugin's own definition; empty for Magnolia's
 * @param settings what else is written, by Magnolia's names, such as {@code catalog} and {@code command}
 */
public record ActionDefinition(
        String name,
        String type,
        String label,
        AvailabilityDefinition availability,
        List<ActionDefinition> parts,
        Optional<ConfiguredActionDefinition> own,
        Element settings) {

    /** Tells whether it runs code of the plugin's own, at least in a part. */
    public boolean isOwn() {
        return own.isPresent() || parts.stream().anyMatch(ActionDefinition::isOwn);
    }

    /** Returns the parameters of a command by name. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        settings.elements("params")
                .forEach((name, value) ->
                        parameters.put(name, value.text("value").orElse("")));
        return parameters;
    }
}
