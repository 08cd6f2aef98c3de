package nl.vpng.host.rest;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.rest.delivery.jcr.v2.JcrDeliveryEndpointDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/** Nodes in the JSON of {@code delivery}: properties under their names with their types, sub nodes under theirs. */
final class DeliveryJson {
    private final JcrDeliveryEndpointDefinition definition;

    DeliveryJson(JcrDeliveryEndpointDefinition definition) {
        this.definition = definition;
    }

    Map<String, Object> of(Node node) throws RepositoryException {
        return of(node, definition.getDepth());
    }

    private Map<String, Object> of(Node node, int depth) throws RepositoryException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@name", node.getName());
        json.put("@path", node.getPath());
        json.put("@id", node.getIdentifier());
        json.put("@nodeType", node.getPrimaryNodeType().getName());
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            boolean system = property.getName().startsWith(NodeTypes.JCR_PREFIX)
                    || property.getName().startsWith(NodeTypes.MGNL_PREFIX);
            if (property.getType() != PropertyType.BINARY && (!system || definition.isIncludeSystemProperties())) {
                json.put(property.getName(), value(property));
            }
        }
        List<String> names = new ArrayList<>();
        for (Node child : depth > 0 ? children(node) : List.<Node>of()) {
            json.put(child.getName(), of(child, depth - 1));
            names.add(child.getName());
        }
        json.put("@nodes", names);
        return json;
    }

    /** Returns the sub nodes that the endpoint gives. */
    List<Node> children(Node node) throws RepositoryException {
        List<Node> found = new ArrayList<>();
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (isOf(child, definition.getChildNodeTypes())) {
                found.add(child);
            }
        }
        return found;
    }

    static boolean isOf(Node node, List<String> types) throws RepositoryException {
        for (String type : types) {
            if (node.isNodeType(type)) {
                return true;
            }
        }
        return false;
    }

    private static Object value(Property property) throws RepositoryException {
        if (!property.isMultiple()) {
            return value(property.getValue());
        }
        List<Object> values = new ArrayList<>();
        for (Value value : property.getValues()) {
            values.add(value(value));
        }
        return values;
    }

    private static Object value(Value value) throws RepositoryException {
        return switch (value.getType()) {
            case PropertyType.BOOLEAN -> value.getBoolean();
            case PropertyType.LONG -> value.getLong();
            case PropertyType.DOUBLE -> value.getDouble();
            case PropertyType.DECIMAL -> value.getDecimal();
            case PropertyType.DATE -> value.getDate().toInstant().toString();
            default -> value.getString();
        };
    }
}
