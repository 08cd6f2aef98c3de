package nl.vpng.host.rest;

import info.magnolia.jcr.util.NodeTypes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFactory;
import javax.jcr.ValueFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A node in the JSON of {@code nodes/v1}, both ways.
 *
 * @param nodes the sub nodes; null where the request asks for none
 */
record NodeJson(
        @Nullable String name,
        @Nullable String type,
        @Nullable String path,
        @Nullable String identifier,
        @Nullable List<PropertyJson> properties,
        @Nullable List<NodeJson> nodes) {

    /** Files above this size are left out: JSON would need them in memory. */
    private static final long MOST = 10_000_000;

    /**
     * A property; all values are texts, files in base64.
     *
     * @param type the name of the JCR type, such as {@code String} or {@code Date}
     */
    record PropertyJson(String name, String type, boolean multiple, List<String> values) {

        private static PropertyJson of(Property property) throws RepositoryException {
            List<String> values = new ArrayList<>();
            for (Value value : property.isMultiple() ? property.getValues() : new Value[] {property.getValue()}) {
                if (value.getType() != PropertyType.BINARY) {
                    values.add(value.getString());
                } else if (value.getBinary().getSize() <= MOST) {
                    values.add(base64(value.getBinary()));
                }
            }
            return new PropertyJson(
                    property.getName(), PropertyType.nameFromValue(property.getType()), property.isMultiple(), values);
        }

        private static String base64(Binary binary) throws RepositoryException {
            try (InputStream stream = binary.getStream()) {
                return Base64.getEncoder().encodeToString(stream.readAllBytes());
            } catch (IOException e) {
                throw new RepositoryException("A file cannot be read", e);
            } finally {
                binary.dispose();
            }
        }

        /** Writes the property; a date is the date that was sent, which Magnolia would replace by now. */
        void write(Node node) throws RepositoryException {
            int code = code();
            ValueFactory factory = node.getSession().getValueFactory();
            List<Value> converted = new ArrayList<>();
            for (String value : values) {
                converted.add(value(factory, value, code));
            }
            if (node.hasProperty(name) && node.getProperty(name).isMultiple() != multiple) {
                node.getProperty(name).remove();
            }
            if (multiple) {
                node.setProperty(name, converted.toArray(Value[]::new), code);
            } else if (converted.size() == 1) {
                node.setProperty(name, converted.get(0), code);
            } else {
                throw new ValueFormatException("'" + name + "' takes one value, not " + converted.size());
            }
        }

        private int code() throws ValueFormatException {
            try {
                return PropertyType.valueFromName(type);
            } catch (IllegalArgumentException e) {
                throw new ValueFormatException("'" + name + "' has no type '" + type + "'", e);
            }
        }

        private Value value(ValueFactory factory, String text, int code) throws RepositoryException {
            if (code != PropertyType.BINARY) {
                return factory.createValue(text, code);
            }
            try {
                return factory.createValue(factory.createBinary(
                        new ByteArrayInputStream(Base64.getDecoder().decode(text))));
            } catch (IllegalArgumentException e) {
                throw new ValueFormatException("'" + name + "' is not base64", e);
            }
        }
    }

    /**
     * Reads a node.
     *
     * @param depth levels of sub nodes
     * @param without node types that are left out
     * @param metadata whether {@code jcr:} and {@code mgnl:} properties are given
     */
    static NodeJson of(Node node, int depth, List<String> without, boolean metadata) throws RepositoryException {
        List<PropertyJson> properties = new ArrayList<>();
        for (PropertyIterator all = node.getProperties(); all.hasNext(); ) {
            Property property = all.nextProperty();
            if (metadata || !isMetadata(property.getName())) {
                properties.add(PropertyJson.of(property));
            }
        }
        return new NodeJson(
                node.getName(),
                node.getPrimaryNodeType().getName(),
                node.getPath(),
                node.getIdentifier(),
                properties,
                depth > 0 ? children(node, depth - 1, without, metadata) : null);
    }

    private static List<NodeJson> children(Node node, int depth, List<String> without, boolean metadata)
            throws RepositoryException {
        List<NodeJson> nodes = new ArrayList<>();
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (!child.getName().startsWith(NodeTypes.REP_PREFIX)
                    && !without.contains(child.getPrimaryNodeType().getName())) {
                nodes.add(of(child, depth, without, metadata));
            }
        }
        return nodes;
    }

    private static boolean isMetadata(String property) {
        return property.startsWith(NodeTypes.MGNL_PREFIX) || property.startsWith(NodeTypes.JCR_PREFIX);
    }

    /** Writes the properties. */
    void write(Node node) throws RepositoryException {
        for (PropertyJson property : properties == null ? List.<PropertyJson>of() : properties) {
            property.write(node);
        }
    }
}
