package nl.vpng.host.definition;

import info.magnolia.ui.field.ConfiguredFieldValidatorDefinition;
import java.util.Optional;

/**
 * A rule for the value of a field.
 *
 * @param type the {@code $type}, such as {@code regexpValidator}; {@code class} where the rule is one of the plugin's own
 * @param settings what is written, by Magnolia's names, such as {@code pattern} and {@code errorMessage}
 * @param own the plugin's own definition; empty for Magnolia's
 */
public record ValidatorDefinition(String type, Element settings, Optional<ConfiguredFieldValidatorDefinition> own) {

    /** Returns what the user reads where a value is refused, or the key of that; empty where none is given. */
    public Optional<String> errorMessage() {
        return own.isPresent()
                ? own.map(ConfiguredFieldValidatorDefinition::getErrorMessage)
                : settings.text("errorMessage");
    }
}
