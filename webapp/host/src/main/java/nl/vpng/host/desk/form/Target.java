package nl.vpng.host.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.definition.FormDefinition;
import nl.vpng.host.desk.Link;

/**
 * What a form edits: a node, or one that is not there yet.
 *
 * @param title the heading: what kind of thing it is
 * @param workspace where it is
 * @param path its path; empty where it is new
 * @param parent the path of the parent of a new one
 * @param nodeType the type of a new one
 * @param template the template of a new page or component; empty for others
 * @param form what it consists of
 * @param named whether the field “name” is that of the node
 * @param editor where the form of an existing node is, but for its path
 * @param from what the user comes from, in words
 * @param back where to go afterwards, below the desk
 */
record Target(
        String title,
        String workspace,
        Optional<String> path,
        String parent,
        String nodeType,
        Optional<String> template,
        FormDefinition form,
        boolean named,
        Link editor,
        String from,
        String back) {

    /** The field that is the name of the node where the form has it. */
    static final String NAME = "name";

    /** Returns where the form of a node is. */
    Link address(String node) {
        return editor.with("path", node);
    }

    boolean fresh() {
        return path.isEmpty();
    }

    /** Returns the field that is the name of the node; empty where the form does not ask for it. */
    Optional<FieldDefinition> nameField() {
        return named ? form.field(NAME) : Optional.empty();
    }

    List<FieldDefinition> fields() {
        return form.fields();
    }

    /** Returns the fields that the node itself keeps: all but its name. */
    List<FieldDefinition> stored() {
        List<FieldDefinition> stored = new ArrayList<>(form.fields());
        nameField().ifPresent(stored::remove);
        return stored;
    }
}
