package nl.vpng.host.command;

import info.magnolia.commands.chain.Command;
import info.magnolia.jcr.node2bean.Node2BeanException;
import info.magnolia.jcr.node2bean.Node2BeanProcessor;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.objectfactory.Components;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;

/**
 * Makes objects of configuration nodes. A property of the node fills the object's property of that name, a sub node one
 * that is a map of texts; what does not fit is refused with its path. A command without a class is a chain of its sub
 * nodes.
 */
public final class ConfigBeans implements Node2BeanProcessor {
    private static final String CLASS = "class";

    private final ClassLoader loader;

    /**
     * @param loader where the classes are
     */
    public ConfigBeans(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public Object toBean(Node node, Class<?> defaultClass) throws Node2BeanException, RepositoryException {
        if (!node.hasProperty(CLASS)) {
            if (defaultClass == Command.class) {
                return chain(node);
            }
            return filled(node, defaultClass);
        }
        String name = node.getProperty(CLASS).getString();
        try {
            Class<?> type = Class.forName(name, true, loader);
            if (!defaultClass.isAssignableFrom(type)) {
                throw new Node2BeanException(
                        place(node, CLASS) + ": " + name + " is no " + defaultClass.getSimpleName());
            }
            return filled(node, type);
        } catch (ClassNotFoundException e) {
            throw new Node2BeanException(place(node, CLASS) + ": class " + name + " does not exist", e);
        }
    }

    private Chain chain(Node node) throws Node2BeanException, RepositoryException {
        List<Command> commands = new ArrayList<>();
        for (Node step : NodeUtil.getNodes(node)) {
            commands.add((Command) toBean(step, Command.class));
        }
        if (commands.isEmpty()) {
            throw new Node2BeanException("config:" + node.getPath() + ": a command needs the property class");
        }
        return new Chain(commands);
    }

    private static Object filled(Node node, Class<?> type) throws Node2BeanException, RepositoryException {
        Object bean = Components.newInstance(type);
        Setters setters = Setters.of(type);
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            String name = property.getName();
            if (!name.contains(":") && !name.equals(CLASS)) {
                set(bean, setters, place(node, name), name, value(property));
            }
        }
        for (Node child : NodeUtil.getNodes(node)) {
            set(bean, setters, "config:" + child.getPath(), child.getName(), texts(child));
        }
        return bean;
    }

    private static void set(Object bean, Setters setters, String place, String name, Object value)
            throws Node2BeanException {
        if (!setters.names().contains(name)) {
            throw new Node2BeanException(place + ": " + bean.getClass().getName() + " has no such property; it has "
                    + String.join(", ", setters.names()));
        }
        try {
            setters.set(bean, name, value);
        } catch (IllegalArgumentException e) {
            throw new Node2BeanException(place + ": " + e.getMessage(), e);
        }
    }

    private static Object value(Property property) throws Node2BeanException, RepositoryException {
        if (property.isMultiple()) {
            List<String> texts = new ArrayList<>();
            for (javax.jcr.Value value : property.getValues()) {
                texts.add(value.getString());
            }
            return texts;
        }
        return switch (property.getType()) {
            case PropertyType.BOOLEAN -> property.getBoolean();
            case PropertyType.LONG -> property.getLong();
            case PropertyType.DOUBLE -> property.getDouble();
            default -> property.getString();
        };
    }

    private static Map<String, String> texts(Node node) throws Node2BeanException, RepositoryException {
        if (NodeUtil.getNodes(node).iterator().hasNext()) {
            throw new Node2BeanException(
                    "config:" + node.getPath() + " has sub nodes; the host reads a map of texts here");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (!property.getName().startsWith(NodeTypes.JCR_PREFIX)
                    && !property.getName().startsWith(NodeTypes.MGNL_PREFIX)) {
                texts.put(property.getName(), property.getString());
            }
        }
        return texts;
    }

    private static String place(Node node, String property) throws RepositoryException {
        return "config:" + node.getPath() + "@" + property;
    }
}
