package nl.vpng.host.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The properties of a class that can be set, by name. */
public final class Setters {
    private static final ClassValue<Setters> KNOWN = new ClassValue<>() {
        @Override
        protected Setters computeValue(Class<?> type) {
            return new Setters(type);
        }
    };

    private final Map<String, Method> methods = new TreeMap<>();

    private Setters(Class<?> type) {
        for (Method method : type.getMethods()) {
            String name = method.getName();
            if (name.startsWith("set") && name.length() > 3 && method.getParameterCount() == 1 && !method.isBridge()) {
                methods.put(Character.toLowerCase(name.charAt(3)) + name.substring(4), method);
            }
        }
    }

    /** Returns the properties of a class. */
    public static Setters of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** Returns the names of the properties, sorted. */
    Set<String> names() {
        return methods.keySet();
    }

    /** Returns the type of a property that exists. */
    Class<?> type(String name) {
        return methods.get(name).getParameterTypes()[0];
    }

    /**
     * Sets the properties that a map has a value for; what has no property is left alone, as in Magnolia.
     *
     * @throws IllegalArgumentException where a value does not fit its property
     */
    public void populate(Object bean, Map<?, ?> values) {
        for (String name : methods.keySet()) {
            Object value = values.get(name);
            if (value != null) {
                set(bean, name, value);
            }
        }
    }

    /**
     * Sets a property that exists; a text becomes a number or a truth value where the property is one.
     *
     * @throws IllegalArgumentException where the value does not fit, or the property refuses it
     */
    void set(Object bean, String name, Object value) {
        Method method = methods.get(name);
        try {
            method.invoke(bean, converted(name, value, method.getParameterTypes()[0]));
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "'" + name + "' cannot be set: " + e.getCause().getMessage(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("'" + name + "' cannot be set", e);
        }
    }

    private static Object converted(String name, Object value, Class<?> type) {
        if (type.isInstance(value)) {
            return value;
        }
        String text = value instanceof Collection<?> ? null : value.toString();
        Object converted = text == null ? null : parsed(text, type);
        if (converted == null) {
            throw new IllegalArgumentException(
                    "'" + name + "' is a " + type.getSimpleName() + " and cannot be '" + value + "'");
        }
        return converted;
    }

    private static @Nullable Object parsed(String text, Class<?> type) {
        try {
            if (type == String.class) {
                return text;
            } else if (type == boolean.class || type == Boolean.class) {
                return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
            } else if (type == int.class || type == Integer.class) {
                return Integer.valueOf(text);
            } else if (type == long.class || type == Long.class) {
                return Long.valueOf(text);
            } else if (type == double.class || type == Double.class) {
                return Double.valueOf(text);
            }
            return null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
