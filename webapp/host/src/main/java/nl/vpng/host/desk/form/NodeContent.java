package nl.vpng.host.desk.form;

import info.magnolia.jcr.util.NodeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.desk.form.Input.Row;
import nl.vpng.host.desk.form.Input.Rows;
import nl.vpng.host.desk.form.Input.Text;
import nl.vpng.host.desk.form.Input.Texts;

/**
 * Reads a node as a form shows it, as Magnolia 6.2 stores fields: a property by the field's name, several values in one property, and
 * entries as children of a node by the field's name.
 */
final class NodeContent {

    private final Locale locale;
    private final RichTextLinks links;

    NodeContent(Locale locale, RichTextLinks links) {
        this.locale = locale;
        this.links = links;
    }

    Inputs read(Node node, List<FieldDefinition> fields) throws RepositoryException {
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (FieldDefinition field : fields) {
            inputs.put(
                    field.name(),
                    switch (Kind.of(field)) {
                        case MANY ->
                            new Texts(values(node, field.name(), field.parts().get(0)));
                        case ROWS -> rows(node, field);
                        case STATIC -> Text.EMPTY;
                        default -> {
                            List<String> values = values(node, field.name(), field);
                            yield new Text(values.isEmpty() ? "" : values.get(0));
                        }
                    });
        }
        return new Inputs(inputs);
    }

    private Rows rows(Node node, FieldDefinition field) throws RepositoryException {
        List<Row> rows = new ArrayList<>();
        if (node.hasNode(field.name())) {
            for (Node entry : NodeUtil.getNodes(node.getNode(field.name()))) {
                rows.add(new Row(
                        entry.getName(), read(entry, field.parts().get(0).parts())));
            }
        }
        return new Rows(rows);
    }

    private List<String> values(Node node, String name, FieldDefinition field) throws RepositoryException {
        List<String> texts = new ArrayList<>();
        if (node.hasProperty(name)) {
            Property property = node.getProperty(name);
            for (Value value : property.isMultiple() ? property.getValues() : new Value[] {property.getValue()}) {
                String text = TypedText.of(value, field, locale);
                texts.add(Kind.of(field) == Kind.RICH ? links.toEdit(text) : text);
            }
        }
        return texts;
    }
}
