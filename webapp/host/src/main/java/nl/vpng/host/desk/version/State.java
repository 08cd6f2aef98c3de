package nl.vpng.host.desk.version;

import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.jcr.util.NodeUtil;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import nl.vpng.host.repository.ContentNodes;

/**
 * The content of a node at one moment: the node's own fields and those of its parts. It is read from the node itself or from a
 * version of it.
 *
 * @param parts by path below the node, the node itself being {@code ""}, in their order
 */
record State(Map<String, Part> parts) {

    /** Where a version keeps what is known about itself. */
    private static final String ABOUT = "mgnl:versionMetaData";

    private static final String TEMPLATE = "mgnl:template";

    /**
     * A node.
     *
     * @param template the id of its template; empty where it has none
     * @param fields its own properties as text, by name
     */
    record Part(String template, Map<String, String> fields) {}

    static State of(Node node) throws RepositoryException {
        Map<String, Part> parts = new LinkedHashMap<>();
        read(node, "", parts);
        return new State(parts);
    }

    private static void read(Node node, String path, Map<String, Part> parts) throws RepositoryException {
        Map<String, String> fields = new TreeMap<>();
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (!property.getName().contains(":")) {
                fields.put(property.getName(), text(property));
            }
        }
        String template =
                node.hasProperty(TEMPLATE) ? node.getProperty(TEMPLATE).getString() : "";
        parts.put(path, new Part(template, fields));
        for (Node child : children(node)) {
            String name = child.getName();
            read(child, path.isEmpty() ? name : path + "/" + name, parts);
        }
    }

    /** Returns the parts of a node, not the pieces of content below it, such as pages below a page. */
    private static Iterable<Node> children(Node node) throws RepositoryException {
        return NodeUtil.asList(NodeUtil.asIterable(node.getNodes())).stream()
                .filter(State::isPart)
                .toList();
    }

    private static boolean isPart(Node child) {
        try {
            return !ContentNodes.isContent(child) && !child.getName().equals(ABOUT);
        } catch (RepositoryException e) {
            throw new RuntimeRepositoryException(e);
        }
    }

    private static String text(Property property) throws RepositoryException {
        if (!property.isMultiple()) {
            return text(property.getValue());
        }
        StringJoiner lines = new StringJoiner("\n");
        for (Value value : property.getValues()) {
            lines.add(text(value));
        }
        return lines.toString();
    }

    private static String text(Value value) throws RepositoryException {
        return value.getType() == PropertyType.BINARY ? "" : value.getString();
    }
}
