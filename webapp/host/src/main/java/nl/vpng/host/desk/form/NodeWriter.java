package nl.vpng.host.desk.form;

import info.magnolia.jcr.util.NodeUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.desk.form.Input.Row;
import nl.vpng.host.desk.form.TypedText.Misread;
import org.jspecify.annotations.Nullable;

/** Writes what a form holds into a node, only where it differs from what the node has. Nothing here saves. */
final class NodeWriter {

    private static final String ENTRIES = "mgnl:contentNode";

    private final NodeContent content;
    private final RichTextLinks links;

    NodeWriter(NodeContent content, RichTextLinks links) {
        this.content = content;
        this.links = links;
    }

    /**
     * Writes.
     *
     * @param inputs what was checked before
     */
    void write(Node node, List<FieldDefinition> fields, Inputs inputs) throws RepositoryException {
        Inputs stored = content.read(node, fields);
        for (FieldDefinition field : fields) {
            if (!inputs.means(stored, field) || hasFreshRow(inputs, field)) {
                switch (Kind.of(field)) {
                    case STATIC -> {}
                    case MANY -> many(node, field, inputs.texts(field));
                    case ROWS -> rows(node, field, inputs.rows(field));
                    default -> one(node, field, inputs.text(field));
                }
            }
        }
    }

    /** A fresh entry means the same as one that another fresh form saved, but here it is to be written. */
    private static boolean hasFreshRow(Inputs inputs, FieldDefinition field) {
        return inputs.rows(field).stream().anyMatch(Row::fresh);
    }

    private void one(Node node, FieldDefinition field, String text) throws RepositoryException {
        Object value = value(field, text);
        if (node.hasProperty(field.name())) {
            // also where it holds another type or several values, which a new value alone cannot change
            node.getProperty(field.name()).remove();
        }
        if (value != null) {
            node.setProperty(
                    field.name(), TypedText.stored(value, node.getSession().getValueFactory()));
        }
    }

    private void many(Node node, FieldDefinition field, List<String> texts) throws RepositoryException {
        List<Value> values = new ArrayList<>();
        for (String text : texts) {
            Object value = value(field.parts().get(0), text);
            if (value != null) {
                values.add(TypedText.stored(value, node.getSession().getValueFactory()));
            }
        }
        if (node.hasProperty(field.name())) {
            node.getProperty(field.name()).remove();
        }
        if (!values.isEmpty()) {
            node.setProperty(field.name(), values.toArray(new Value[0]));
        }
    }

    private @Nullable Object value(FieldDefinition field, String text) throws RepositoryException {
        try {
            String given = Kind.of(field) == Kind.RICH ? links.toStore(RichTextCleaner.clean(text)) : text;
            return TypedText.read(field, given);
        } catch (Misread e) {
            throw new IllegalArgumentException("The field " + field.name() + " was not checked before writing", e);
        }
    }

    private void rows(Node node, FieldDefinition field, List<Row> rows) throws RepositoryException {
        if (rows.isEmpty() && !node.hasNode(field.name())) {
            return;
        }
        FieldDefinition composite = field.parts().get(0);
        Node entries = node.hasNode(field.name()) ? node.getNode(field.name()) : node.addNode(field.name(), ENTRIES);
        Set<String> kept = new HashSet<>();
        rows.forEach(row -> kept.add(row.key()));
        for (Node entry : NodeUtil.getNodes(entries)) {
            if (!kept.contains(entry.getName())) {
                entry.remove();
            }
        }
        List<String> order = new ArrayList<>();
        for (Row row : rows) {
            Node entry = row.fresh() || !entries.hasNode(row.key())
                    ? entries.addNode(
                            free(entries, field.name()), composite.nodeType().orElse(ENTRIES))
                    : entries.getNode(row.key());
            write(entry, composite.parts(), row.inputs());
            order.add(entry.getName());
        }
        order(entries, order);
    }

    /** As Magnolia names entries: the name of the field and a number. */
    private static String free(Node entries, String name) throws RepositoryException {
        int number = 0;
        while (entries.hasNode(name + number)) {
            number++;
        }
        return name + number;
    }

    private static void order(Node entries, List<String> order) throws RepositoryException {
        List<String> now = new ArrayList<>();
        for (Node entry : NodeUtil.getNodes(entries)) {
            now.add(Objects.requireNonNull(entry.getName()));
        }
        if (!now.equals(order)) {
            for (String name : order) {
                entries.orderBefore(name, null);
            }
        }
    }
}
