package nl.vpng.host.definition;

import java.util.List;
import java.util.Optional;

/**
 * A form: what an item or component consists of for who edits it.
 *
 * @param fields all fields, in their order
 * @param tabs the tabs; empty where the form has none and shows all fields
 */
public record FormDefinition(List<FieldDefinition> fields, List<Tab> tabs) {

    /**
     * A tab of a form.
     *
     * @param name its name
     * @param label its label: the text or its message key; the name where none is given
     * @param fields the names of the fields that it shows, in order
     */
    public record Tab(String name, String label, List<String> fields) {}

    /** Returns the field of a name. */
    public Optional<FieldDefinition> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
