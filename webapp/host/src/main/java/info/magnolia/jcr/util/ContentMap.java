package info.magnolia.jcr.util;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import org.jspecify.annotations.Nullable;

/**
 * A node as a map, so that templates read {@code content.title}. Keys are the names of properties and sub-nodes, and
 * {@code @name}, {@code @id}, {@code @path}, {@code @depth} and {@code @nodeType}. The map cannot be changed.
 */
public class ContentMap implements Map<String, Object> {

    private static final List<String> SPECIAL = List.of("@name", "@id", "@path", "@depth", "@nodeType");

    private final Node content;

    /**
     * Makes the map of a node.
     *
     * @param content the node
     * @throws NullPointerException where the node is null
     */
    public ContentMap(Node content) {
        this.content = Objects.requireNonNull(content, "ContentMap needs a node");
    }

    /** Returns the node. */
    public Node getJCRNode() {
        return content;
    }

    /**
     * Returns the value of a property as Long, Double, Boolean, Calendar or String; of a property with several texts an array; the
     * map of a sub-node; or null. As in Magnolia, a property with several values that are no texts gives null.
     *
     * @throws ClassCastException where the key is no text
     * @throws IllegalStateException where the node cannot be read
     */
    @Override
    public @Nullable Object get(Object key) {
        String name = text(key);
        try {
            if (name.startsWith("@")) {
                return special(name);
            }
            if (content.hasProperty(name)) {
                return value(content.getProperty(name));
            }
            return content.hasNode(name) ? new ContentMap(content.getNode(name)) : null;
        } catch (RepositoryException e) {
            throw unreadable(e);
        }
    }

    private @Nullable Object special(String name) throws RepositoryException {
        return switch (name) {
            case "@name" -> content.getName();
            case "@id" -> content.getIdentifier();
            case "@path" -> content.getPath();
            case "@depth" -> content.getDepth();
            case "@nodeType" -> content.getPrimaryNodeType();
            default -> null;
        };
    }

    private static @Nullable Object value(Property property) throws RepositoryException {
        if (property.isMultiple()) {
            return texts(property.getValues());
        }
        return switch (property.getType()) {
            case PropertyType.LONG -> property.getLong();
            case PropertyType.DOUBLE -> property.getDouble();
            case PropertyType.BOOLEAN -> property.getBoolean();
            case PropertyType.DATE -> property.getDate();
            default -> property.getString();
        };
    }

    private static String @Nullable [] texts(Value[] values) throws RepositoryException {
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            if (values[i].getType() != PropertyType.STRING) {
                return null;
            }
            texts[i] = values[i].getString();
        }
        return texts;
    }

    /** Tells whether there is such a property; as in Magnolia, sub-nodes do not count. */
    @Override
    public boolean containsKey(Object key) {
        String name = text(key);
        try {
            return SPECIAL.contains(name) || content.hasProperty(name);
        } catch (RepositoryException e) {
            throw unreadable(e);
        }
    }

    /** Returns the names of the properties. */
    @Override
    public Set<String> keySet() {
        Set<String> keys = new LinkedHashSet<>();
        try {
            for (PropertyIterator i = content.getProperties(); i.hasNext(); ) {
                keys.add(i.nextProperty().getName());
            }
        } catch (RepositoryException e) {
            throw unreadable(e);
        }
        return keys;
    }

    @Override
    public int size() {
        return keySet().size();
    }

    @Override
    public boolean isEmpty() {
        return keySet().isEmpty();
    }

    /** Not carried out, as nobody asks a node for "any value". */
    @Override
    public boolean containsValue(Object value) {
        throw new UnsupportedOperationException("A ContentMap is asked by name");
    }

    /** Not carried out, see {@link #containsValue(Object)}. */
    @Override
    public Collection<Object> values() {
        throw new UnsupportedOperationException("A ContentMap is asked by name");
    }

    /** Not carried out, see {@link #containsValue(Object)}. */
    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        throw new UnsupportedOperationException("A ContentMap is asked by name");
    }

    /** Not possible: the map is read only. */
    @Override
    public Object put(String key, Object value) {
        throw readOnly();
    }

    /** Not possible: the map is read only. */
    @Override
    public void putAll(Map<? extends String, ? extends Object> map) {
        throw readOnly();
    }

    /** Not possible: the map is read only. */
    @Override
    public Object remove(Object key) {
        throw readOnly();
    }

    /** Not possible: the map is read only. */
    @Override
    public void clear() {
        throw readOnly();
    }

    private static String text(Object key) {
        if (key instanceof String text) {
            return text;
        }
        throw new ClassCastException("A ContentMap is asked by text, not by " + key);
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("A ContentMap is read only; change the node itself");
    }

    private static IllegalStateException unreadable(RepositoryException cause) {
        return new IllegalStateException("A node cannot be read: " + cause.getMessage(), cause);
    }
}
