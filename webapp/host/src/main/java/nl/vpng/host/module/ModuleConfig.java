package nl.vpng.host.module;

import info.magnolia.module.ModuleManagementException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;

/** Fills a module's object from its configuration node: each property through the setter of its name. */
final class ModuleConfig {
    private ModuleConfig() {}

    static void fill(Object bean, javax.jcr.Node config) throws RepositoryException, ModuleManagementException {
        Map<String, Method> setters = setters(bean.getClass());
        for (PropertyIterator properties = config.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (property.getName().contains(":")) {
                continue;
            }
            Method setter = setters.get(property.getName());
            if (setter == null) {
                throw new ModuleManagementException("config:" + property.getPath() + ": "
                        + bean.getClass().getName() + " has no such property; it has "
                        + String.join(", ", setters.keySet()));
            }
            try {
                setter.invoke(bean, value(property, setter.getParameterTypes()[0]));
            } catch (InvocationTargetException | IllegalAccessException e) {
                throw new ModuleManagementException("config:" + property.getPath() + " cannot be set", e);
            }
        }
        if (config.hasNodes()) {
            throw new ModuleManagementException("config:" + config.getPath()
                    + " has sub nodes; the host fills a module's class with plain properties only");
        }
    }

    private static Map<String, Method> setters(Class<?> type) {
        Map<String, Method> setters = new TreeMap<>();
        for (Method method : type.getMethods()) {
            String name = method.getName();
            if (name.startsWith("set") && name.length() > 3 && method.getParameterCount() == 1) {
                setters.put(Character.toLowerCase(name.charAt(3)) + name.substring(4), method);
            }
        }
        return setters;
    }

    private static Object value(Property property, Class<?> type)
            throws RepositoryException, ModuleManagementException {
        if (type == String.class) {
            return property.getString();
        } else if (type == boolean.class || type == Boolean.class) {
            return property.getBoolean();
        } else if (type == int.class || type == Integer.class) {
            return Math.toIntExact(property.getLong());
        } else if (type == long.class || type == Long.class) {
            return property.getLong();
        } else if (type == double.class || type == Double.class) {
            return property.getDouble();
        }
        throw new ModuleManagementException(
                "config:" + property.getPath() + ": the host does not fill properties of type " + type.getName());
    }
}
