package nl.vpng.host.definition;

import info.magnolia.rendering.template.RenderableDefinition;
import info.magnolia.rendering.template.configured.ConfiguredRenderableDefinition;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Fills beans from YAML by their setters, as Magnolia does: a property that has no setter is unknown, an interface has a class
 * that stands for it, and a bean in a map by name gets that name.
 */
final class BeanReader {

    /** Properties whose texts may be message keys. */
    private static final Set<String> LABELS = Set.of("title", "description", "label");

    private final Reading reading;
    private final Map<Class<?>, Class<?>> implementations;
    private final Map<Class<?>, String> names;
    private final Function<Class<?>, Object> maker;

    /**
     * Makes a reader.
     *
     * @param reading where problems go
     * @param implementations the classes that stand for interfaces
     * @param names what messages call the classes; a list of such a class is read as beans, any other as texts
     * @param maker makes an empty bean of a class
     */
    BeanReader(
            Reading reading,
            Map<Class<?>, Class<?>> implementations,
            Map<Class<?>, String> names,
            Function<Class<?>, Object> maker) {
        this.reading = reading;
        this.implementations = implementations;
        this.names = names;
        this.maker = maker;
    }

    /** Returns a filled bean of a type, or null where the value is so wrong that there is none; each mistake is noted. */
    <T> @Nullable T read(YamlValue value, Class<T> type, String what) {
        if (!(value instanceof YamlValue.Entries entries)) {
            reading.problem(value.place(), "the " + what + " must be a map, not " + value.kind());
            return null;
        }
        Class<?> concrete = concrete(entries, type, what);
        if (concrete == null) {
            return null;
        }
        T bean = make(entries, type, concrete);
        if (bean != null) {
            fill(bean, entries, names.getOrDefault(concrete, what), concrete == implementations.get(type));
        }
        return bean;
    }

    private <T> @Nullable T make(YamlValue.Entries entries, Class<T> type, Class<?> concrete) {
        try {
            return type.cast(maker.apply(concrete));
        } catch (RuntimeException e) {
            reading.problem(entries.placeOf("class"), concrete.getName() + " cannot be made: " + e.getMessage());
            return null;
        }
    }

    private @Nullable Class<?> concrete(YamlValue.Entries entries, Class<?> type, String what) {
        YamlValue written = entries.values().get("class");
        if (written == null) {
            Class<?> standing = implementations.getOrDefault(type, annotated(entries, type));
            if (standing == null) {
                reading.problem(entries.place(), "the " + what + " has no 'class'");
            }
            return standing;
        }
        if (!(written instanceof YamlValue.Scalar scalar)) {
            reading.problem(
                    written.place(), "'class' of " + what + " must be the name of a class, not " + written.kind());
            return null;
        }
        Class<?> found = reading.load(scalar);
        if (found != null && !type.isAssignableFrom(found)) {
            reading.problem(
                    scalar.place(), scalar.text() + " is no " + what + ": it does not implement " + type.getName());
            return null;
        }
        return found;
    }

    /** Returns the class itself where its annotation was written as {@code $type}. */
    private static @Nullable Class<?> annotated(YamlValue.Entries entries, Class<?> type) {
        return entries.values().containsKey("$type") && !type.isInterface() ? type : null;
    }

    private void fill(Object bean, YamlValue.Entries entries, String what, boolean known) {
        Map<String, Method> setters = setters(bean.getClass());
        entries.values().forEach((name, value) -> {
            if (name.equals("class") || name.equals("$type")) {
                return;
            }
            Method setter = setters.get(name);
            if (setter == null) {
                String shown = known ? what : what + " " + bean.getClass().getName();
                reading.unknown(entries.placeOf(name), name, shown, setters.keySet());
                return;
            }
            Object converted = convert(value, setter.getGenericParameterTypes()[0], name, what);
            if (converted != null) {
                set(bean, setter, converted, value.place());
            }
        });
    }

    private void set(Object bean, Method setter, Object value, Place place) {
        try {
            setter.invoke(bean, value);
        } catch (ReflectiveOperationException | RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            reading.problem(place, "the value is refused: " + cause.getMessage());
        }
    }

    /** Returns the setters by property; name and id of what is rendered come from the file or key and cannot be written. */
    private static Map<String, Method> setters(Class<?> type) {
        Map<String, Method> setters = new TreeMap<>();
        for (Method method : type.getMethods()) {
            String name = method.getName();
            if (name.startsWith("set")
                    && name.length() > 3
                    && method.getParameterCount() == 1
                    && !method.isBridge()
                    && !Modifier.isStatic(method.getModifiers())) {
                setters.put(Character.toLowerCase(name.charAt(3)) + name.substring(4), method);
            }
        }
        if (RenderableDefinition.class.isAssignableFrom(type)) {
            setters.keySet().removeAll(Set.of("id", "name"));
        }
        return setters;
    }

    private @Nullable Object convert(YamlValue value, Type type, String name, String what) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (Map.class == raw) {
            return map(value, argument(type, 1), name, what);
        }
        if (raw.isAssignableFrom(ArrayList.class) && Collection.class.isAssignableFrom(raw)) {
            Type item = argument(type, 0);
            return item instanceof Class<?> bean && names.containsKey(bean)
                    ? beans(value, bean, name, names.get(bean))
                    : list(value, name, what);
        }
        if (implementations.containsKey(raw)) {
            return read(value, raw, names.getOrDefault(implementations.get(raw), name));
        }
        Object scalar = value instanceof YamlValue.Scalar text ? scalar(text, raw, name) : null;
        if (scalar == null) {
            reading.problem(
                    value.place(), "'" + name + "' of " + what + " must be " + describe(raw) + ", not " + value.kind());
        }
        return scalar == Void.class ? null : scalar;
    }

    private @Nullable Object scalar(YamlValue.Scalar value, Class<?> type, String name) {
        if (value.type().equals("null")) {
            return null;
        }
        if (type == String.class) {
            return LABELS.contains(name) ? reading.label(value) : value.text();
        }
        if (type == Boolean.class || type == boolean.class) {
            return value.type().equals("bool") ? (Object) Reading.flag(value) : null;
        }
        if (type == Class.class) {
            Class<?> found = reading.load(value);
            return found == null ? Void.class : found; // noted already
        }
        if (type == double.class && (value.type().equals("int") || value.type().equals("float"))) {
            return Double.valueOf(value.text());
        }
        if (!value.type().equals("int")) {
            return null;
        }
        Long whole = reading.whole(value);
        if (whole == null) {
            return null;
        }
        if (type == Integer.class || type == int.class) {
            return whole >= Integer.MIN_VALUE && whole <= Integer.MAX_VALUE ? (Object) whole.intValue() : null;
        }
        return type == Long.class || type == long.class ? whole : null;
    }

    private static String describe(Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Class.class) {
            return "the name of a class";
        }
        return type == String.class ? "a text" : "a whole number";
    }

    private @Nullable Map<String, Object> map(YamlValue value, Type type, String name, String what) {
        if (!(value instanceof YamlValue.Entries entries)) {
            reading.problem(value.place(), "'" + name + "' of " + what + " must be a map, not " + value.kind());
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        entries.values().forEach((key, item) -> {
            Object converted = type == Object.class ? free(item) : convert(item, type, key, what);
            if (converted != null) {
                name(converted, key);
                map.put(key, converted);
            }
        });
        return map;
    }

    /** Returns a list of beans that is written as a map by name, in its order, as Magnolia's YAML has it. */
    private @Nullable List<Object> beans(YamlValue value, Class<?> type, String name, String item) {
        if (!(value instanceof YamlValue.Entries entries)) {
            reading.problem(value.place(), "'" + name + "' must be a map by name, not " + value.kind());
            return null;
        }
        List<Object> beans = new ArrayList<>();
        entries.values().forEach((key, written) -> {
            Object bean = read(written, type, item);
            if (bean != null) {
                Method named = setters(bean.getClass()).get("name");
                if (named != null && named.getParameterTypes()[0] == String.class) {
                    set(bean, named, key, written.place());
                }
                beans.add(bean);
            }
        });
        return beans;
    }

    private @Nullable List<String> list(YamlValue value, String name, String what) {
        if (!(value instanceof YamlValue.Items items)) {
            reading.problem(
                    value.place(), "'" + name + "' of " + what + " must be a list of texts, not " + value.kind());
            return null;
        }
        List<String> list = new ArrayList<>();
        for (YamlValue item : items.values()) {
            if (item instanceof YamlValue.Scalar scalar) {
                list.add(scalar.text());
            } else {
                reading.problem(
                        item.place(), "'" + name + "' of " + what + " holds " + item.kind() + " instead of a text");
            }
        }
        return list;
    }

    /** Gives what is rendered the name that it has in its map. */
    private static void name(Object bean, String name) {
        if (bean instanceof ConfiguredRenderableDefinition definition) {
            definition.setName(name);
        }
    }

    /** Returns a value of which nothing is known as YAML itself understands it. */
    private @Nullable Object free(YamlValue written) {
        if (written instanceof YamlValue.Entries entries) {
            Map<String, Object> map = new LinkedHashMap<>();
            entries.values().forEach((key, item) -> {
                Object value = free(item);
                if (value != null) {
                    map.put(key, value);
                }
            });
            return map;
        }
        if (written instanceof YamlValue.Items items) {
            return items.values().stream()
                    .map(this::free)
                    .filter(Objects::nonNull)
                    .toList();
        }
        YamlValue.Scalar scalar = (YamlValue.Scalar) written;
        return switch (scalar.type()) {
            case "bool" -> Reading.flag(scalar);
            case "int" -> reading.whole(scalar);
            case "float" -> Double.valueOf(scalar.text());
            default -> scalar.text();
        };
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }
}
