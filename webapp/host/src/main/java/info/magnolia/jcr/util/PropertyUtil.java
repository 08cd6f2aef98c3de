package info.magnolia.jcr.util;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFactory;
import javax.jcr.ValueFormatException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Helpers for properties. The getters never throw: where a value cannot be read as asked, Magnolia logs it and returns
 * the default.
 */
public class PropertyUtil {
    private static final Logger log = LoggerFactory.getLogger(PropertyUtil.class);

    /** Kept as in Magnolia, where the class can be made; it has only static members. */
    public PropertyUtil() {}

    /** Returns a property as text, or null where it is missing. */
    public static @Nullable String getString(Node node, String name) {
        return getString(node, name, null);
    }

    public static @Nullable String getString(Node node, String name, @Nullable String defaultValue) {
        return read(node, name, Property::getString, defaultValue);
    }

    /** Returns a property as a number, or null where it is missing. */
    public static @Nullable Long getLong(Node node, String name) {
        return getLong(node, name, null);
    }

    public static @Nullable Long getLong(Node node, String name, @Nullable Long defaultValue) {
        return read(node, name, Property::getLong, defaultValue);
    }

    /** Returns a property as a date, or null where it is missing. */
    public static @Nullable Calendar getDate(Node node, String name) {
        return getDate(node, name, null);
    }

    public static @Nullable Calendar getDate(Node node, String name, @Nullable Calendar defaultValue) {
        return read(node, name, Property::getDate, defaultValue);
    }

    public static boolean getBoolean(Node node, String name, boolean defaultValue) {
        Boolean value = read(node, name, Property::getBoolean, (Boolean) defaultValue);
        return value != null && value;
    }

    /** Returns a property, or null where it is missing. */
    public static @Nullable Property getPropertyOrNull(Node node, String name) {
        return read(node, name, property -> property, null);
    }

    /** Returns the texts of values, in their order. */
    public static List<String> getValuesStringList(Value[] values) {
        List<String> texts = new ArrayList<>(values.length);
        for (Value value : values) {
            try {
                texts.add(value.getString());
            } catch (RepositoryException e) {
                log.error("A value of type {} cannot be read as text and is left out", value.getType(), e);
            }
        }
        return texts;
    }

    /**
     * Sets a property with the JCR type that goes with the Java type; a collection or array gives several values.
     *
     * @param value null takes the property away
     * @throws ValueFormatException where the Java type has no JCR type
     */
    public static void setProperty(Node node, String name, @Nullable Object value) throws RepositoryException {
        ValueFactory factory = node.getSession().getValueFactory();
        if (value == null) {
            node.setProperty(name, (Value) null);
        } else if (value instanceof Collection<?> collection) {
            node.setProperty(name, values(collection, factory));
        } else if (value instanceof Object[] array) {
            node.setProperty(name, values(Arrays.asList(array), factory));
        } else {
            node.setProperty(name, value(value, factory));
        }
    }

    private static Value[] values(Collection<?> objects, ValueFactory factory) throws RepositoryException {
        List<Value> values = new ArrayList<>(objects.size());
        for (Object object : objects) {
            values.add(value(object, factory));
        }
        return values.toArray(new Value[0]);
    }

    private static Value value(Object object, ValueFactory factory) throws RepositoryException {
        if (object instanceof Value value) {
            return value;
        } else if (object instanceof String text) {
            return factory.createValue(text);
        } else if (object instanceof Boolean flag) {
            return factory.createValue(flag);
        } else if (object instanceof Long || object instanceof Integer || object instanceof Short) {
            return factory.createValue(((Number) object).longValue());
        } else if (object instanceof Double || object instanceof Float) {
            return factory.createValue(((Number) object).doubleValue());
        } else if (object instanceof BigDecimal decimal) {
            return factory.createValue(decimal);
        } else if (object instanceof Calendar calendar) {
            return factory.createValue(calendar);
        } else if (object instanceof Date date) {
            return factory.createValue(calendar(date));
        } else if (object instanceof Binary binary) {
            return factory.createValue(binary);
        } else if (object instanceof InputStream stream) {
            return factory.createValue(factory.createBinary(stream));
        } else if (object instanceof Node node) {
            return factory.createValue(node);
        }
        throw new ValueFormatException(
                "A property cannot hold a " + object.getClass().getName());
    }

    private static Calendar calendar(Date date) {
        Calendar calendar = Calendar.getInstance(TimeZone.getDefault(), Locale.ROOT);
        calendar.setTime(date);
        return calendar;
    }

    private static <T> @Nullable T read(Node node, String name, Reading<T> reading, @Nullable T defaultValue) {
        try {
            return node.hasProperty(name) ? reading.of(node.getProperty(name)) : defaultValue;
        } catch (RepositoryException e) {
            log.error("Property '{}' of {} cannot be read", name, NodeUtil.getPathIfPossible(node), e);
            return defaultValue;
        }
    }

    private interface Reading<T> {
        T of(Property property) throws RepositoryException;
    }
}
