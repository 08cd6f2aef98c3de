package nl.vpng.host.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes elements of YAML values and checks them against their shapes. */
final class ElementReader {

    private static final String CLASS = "class";

    private final Reading reading;

    ElementReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns the element, or null where the value is so wrong that there is none; each mistake is noted. */
    @Nullable
    Element read(YamlValue value, Shapes shapes) {
        if (!(value instanceof YamlValue.Entries entries)) {
            reading.problem(value.place(), "the " + shapes.name() + " must be a map, not " + value.kind());
            return null;
        }
        if (shapes.own() != null && entries.values().containsKey(CLASS)) {
            return own(entries, shapes, shapes.own());
        }
        Class<?> annotated = annotated(entries, shapes);
        if (annotated != null) {
            return own(entries, shapes, annotated);
        }
        String type = type(entries, shapes);
        if (type == null) {
            return null;
        }
        Map<String, Kind> known = shapes.properties(type);
        Map<String, Object> values = new LinkedHashMap<>();
        String what = type.isEmpty() ? shapes.name() : shapes.name() + " " + type;
        entries.values().forEach((name, item) -> {
            if (name.equals("$type")) {
                return;
            }
            Kind kind = known.get(name);
            if (kind == null) {
                reading.unknown(entries.placeOf(name), name, what, known.keySet());
                return;
            }
            Object read = read(item, kind, name, what);
            if (read != null) {
                values.put(name, read);
            }
        });
        for (String name : shapes.required()) {
            if (!entries.values().containsKey(name)) {
                reading.problem(entries.place(), "the " + what + " has no '" + name + "'");
            }
        }
        return new Element(type, entries.place(), values, entries.keys());
    }

    /** Returns the class of the plugin's own whose annotation gives it the written {@code $type}; null for all other. */
    private @Nullable Class<?> annotated(YamlValue.Entries entries, Shapes shapes) {
        Class<?> base = shapes.own();
        return base != null
                        && entries.values().get("$type") instanceof YamlValue.Scalar type
                        && !shapes.types().contains(type.text())
                ? reading.ownTypes().find(type.text(), base)
                : null;
    }

    /**
     * Makes a bean of a class of the plugin's own; the element has it as {@link Element#bean}, besides what all of the kind may say.
     * Parts are left to the element.
     */
    private @Nullable Element own(YamlValue.Entries entries, Shapes shapes, Class<?> base) {
        Map<String, YamlValue> own = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        entries.values().forEach((name, item) -> {
            Kind kind = shapes.properties("").get(name);
            if (kind == null || kind instanceof Kind.Plain) {
                own.put(name, item);
            }
            Object read = kind == null ? null : read(item, kind, name, shapes.name());
            if (read != null) {
                values.put(name, read);
            }
        });
        Object bean = new BeanReader(reading, Map.of(), Map.of(), reading.maker())
                .read(new YamlValue.Entries(entries.place(), entries.tag(), own, entries.keys()), base, shapes.name());
        if (bean == null) {
            return null;
        }
        values.put(Element.BEAN, bean);
        return new Element(CLASS, entries.place(), values, entries.keys());
    }

    private @Nullable String type(YamlValue.Entries entries, Shapes shapes) {
        YamlValue written = entries.values().get("$type");
        if (shapes.types().isEmpty()) {
            if (written != null) {
                reading.problem(entries.placeOf("$type"), "the " + shapes.name() + " can have no $type");
            }
            return "";
        }
        if (written == null) {
            if (shapes.typeWhenNone() == null) {
                reading.problem(
                        entries.place(),
                        "the " + shapes.name() + " has no $type; known: " + Reading.names(shapes.types()));
            }
            return shapes.typeWhenNone();
        }
        if (written instanceof YamlValue.Scalar scalar && shapes.types().contains(scalar.text())) {
            return scalar.text();
        }
        reading.problem(
                written.place(),
                "unknown $type " + written.kind() + " of " + shapes.name() + "; known: "
                        + Reading.names(shapes.types()));
        return null;
    }

    private @Nullable Object read(YamlValue value, Kind kind, String name, String what) {
        if (kind instanceof Kind.One one) {
            return read(value, one.shapes());
        }
        if (kind instanceof Kind.Named named) {
            return named(value, named.shapes(), name, what);
        }
        Object plain = plain(value, (Kind.Plain) kind);
        if (plain == null) {
            reading.problem(value.place(), "'" + name + "' of " + what + " must be " + kind + ", not " + value.kind());
        }
        return plain;
    }

    private @Nullable Object plain(YamlValue value, Kind.Plain kind) {
        if (kind == Kind.Plain.TEXTS) {
            return value instanceof YamlValue.Items items
                    ? texts(items.values())
                    : value instanceof YamlValue.Entries named
                            ? texts(named.values().values())
                            : null;
        }
        if (kind == Kind.Plain.NAMED_TEXTS) {
            return value instanceof YamlValue.Entries entries ? namedTexts(entries) : null;
        }
        if (!(value instanceof YamlValue.Scalar scalar) || scalar.type().equals("null")) {
            return null;
        }
        return switch (kind) {
            case WHOLE -> scalar.type().equals("int") ? reading.whole(scalar) : null;
            case NUMBER -> scalar.type().equals("int") || scalar.type().equals("float") ? number(scalar) : null;
            case FLAG -> scalar.type().equals("bool") ? (Object) Reading.flag(scalar) : null;
            case LABEL -> reading.label(scalar);
            case CLASS -> reading.className(scalar);
            default -> scalar.text();
        };
    }

    private static @Nullable Double number(YamlValue.Scalar scalar) {
        try {
            return Double.valueOf(scalar.text());
        } catch (NumberFormatException e) {
            return null; // the caller says what it wants
        }
    }

    private static @Nullable List<String> texts(Collection<YamlValue> values) {
        List<String> texts = new ArrayList<>();
        for (YamlValue value : values) {
            if (!(value instanceof YamlValue.Scalar scalar)) {
                return null;
            }
            texts.add(scalar.text());
        }
        return texts;
    }

    /** Texts by name are kept as elements with the one property {@code value}, so that each knows its place. */
    private static @Nullable Map<String, Element> namedTexts(YamlValue.Entries entries) {
        Map<String, Element> texts = new LinkedHashMap<>();
        for (Map.Entry<String, YamlValue> entry : entries.values().entrySet()) {
            if (!(entry.getValue() instanceof YamlValue.Scalar scalar)) {
                return null;
            }
            texts.put(
                    entry.getKey(),
                    new Element("", entries.placeOf(entry.getKey()), Map.of("value", scalar.text()), Map.of()));
        }
        return texts;
    }

    private @Nullable Map<String, Element> named(YamlValue value, Shapes shapes, String name, String what) {
        Map<String, Element> elements = new LinkedHashMap<>();
        if (value instanceof YamlValue.Entries entries) {
            entries.values().forEach((key, item) -> put(elements, key, entries.placeOf(key), read(item, shapes)));
            return elements;
        }
        if (!(value instanceof YamlValue.Items items)) {
            reading.problem(
                    value.place(),
                    "'" + name + "' of " + what + " must be " + new Kind.Named(shapes) + ", not " + value.kind());
            return null;
        }
        for (YamlValue item : items.values()) {
            Element element = read(item, shapes);
            if (element == null) {
                continue;
            }
            String key = element.text("name").or(() -> element.text("value")).orElse("");
            if (key.isEmpty()) {
                reading.problem(item.place(), "the " + shapes.name() + " has no 'name'");
            }
            put(elements, key, item.place(), element);
        }
        return elements;
    }

    private void put(Map<String, Element> elements, String key, Place place, @Nullable Element element) {
        if (element != null && elements.putIfAbsent(key, element) != null) {
            reading.problem(place, "the name '" + key + "' is already taken; only one can count");
        }
    }
}
