package nl.vpng.host.desk.version;

import java.util.Optional;
import nl.vpng.host.definition.LightModules;

/** Looks up what a dialog calls its fields. */
final class FieldLabels {

    private FieldLabels() {}

    /** Returns the label of a field, or its message key. */
    static Optional<String> of(LightModules definitions, String dialog, String field) {
        return Optional.ofNullable(definitions.dialogs().get(dialog))
                .flatMap(found -> found.element("form"))
                .map(form -> form.elements("properties").get(field))
                .flatMap(found -> found.text("label"));
    }
}
