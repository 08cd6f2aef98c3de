package nl.vpng.host.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the fields that Magnolia makes of a content type's properties. */
final class GeneratedForm {

    private static final String REFERENCE = "reference:";

    private static final Map<String, String> JAVA_TYPES = Map.of(
            "Long", "java.lang.Long",
            "Double", "java.lang.Double",
            "Decimal", "java.math.BigDecimal");

    private static final Map<String, String> CONVERTERS = Map.of(
            "Long", "com.vaadin.data.converter.StringToLongConverter",
            "Double", "com.vaadin.data.converter.StringToDoubleConverter",
            "Decimal", "com.vaadin.data.converter.StringToBigDecimalConverter");

    /** What a field keeps when the app gives it another {@code $type}, besides what that type knows. */
    private static final Set<String> WITH_ANY_TYPE = Set.of("label", "required", "i18n");

    private final ContentType type;
    private final Map<String, ContentType> contentTypes;

    GeneratedForm(ContentType type, Map<String, ContentType> contentTypes) {
        this.type = type;
        this.contentTypes = contentTypes;
    }

    /**
     * Returns the fields as the app would have to write them.
     *
     * @param own what the app itself writes for them, by name; where it says another {@code $type}, what the type does not know goes
     */
    YamlValue.Entries fields(Map<String, YamlValue> own) {
        Place place = type.place();
        Build fields = new Build(place);
        fields.put(
                "name",
                new Build(place)
                        .text("$type", "textField")
                        .text("label", "desk.field.name")
                        .flag("required", true)
                        .put(
                                "validators",
                                new Build(place).put("name", new Build(place).text("$type", "nodeNameValidator"))));
        type.model().elements("properties").forEach((name, property) -> {
            Build field = field(property);
            String written = own.get(name) instanceof YamlValue.Entries entries
                            && entries.values().get("$type") instanceof YamlValue.Scalar other
                    ? other.text()
                    : "";
            if (!written.isEmpty() && !written.equals(field.text("$type"))) {
                field.keep(known -> WITH_ANY_TYPE.contains(known)
                        || Schema.FIELD.properties(written).containsKey(known));
            }
            fields.put(name, field);
        });
        return fields.value();
    }

    private Build field(Element property) {
        String of = property.text("type").orElse("String");
        Optional<Element> part =
                Optional.ofNullable(type.model().elements("subModels").get(of));
        if (!property.flag("multiple")) {
            return labelled(part.map(this::composite).orElseGet(() -> single(property, of)), property);
        }
        Build each = part.map(this::composite).orElseGet(() -> single(property, of));
        Build many = new Build(property.place())
                .text("$type", part.isPresent() ? "jcrMultiField" : "jcrMultiValueField")
                .put("field", each);
        if (part.isPresent()) {
            many.put("itemProvider", new Build(property.place()).text("$type", "jcrChildNodeProvider"));
        }
        return labelled(many, property);
    }

    private static Build labelled(Build field, Element property) {
        property.text("label").ifPresent(label -> field.text("label", label));
        property.text("defaultValue").ifPresent(value -> field.text("defaultValue", value));
        List.of("required", "readOnly", "i18n").stream().filter(property::flag).forEach(flag -> field.flag(flag, true));
        return field;
    }

    private Build composite(Element part) {
        Build fields = new Build(part.place());
        part.elements("properties").forEach((name, property) -> fields.put(name, field(property)));
        return new Build(part.place())
                .text("$type", "compositeField")
                .put(
                        "itemProvider",
                        new Build(part.place())
                                .text("$type", "jcrChildNodeProvider")
                                .text("nodeType", part.text("nodeType").orElse("")))
                .put("properties", fields);
    }

    private Build single(Element property, String of) {
        Build field = new Build(property.place());
        Map<String, Element> options = property.elements("options");
        if (!options.isEmpty()) {
            return field.text("$type", "comboBoxField").put("datasource", options(property.place(), options));
        }
        if (of.startsWith(REFERENCE)) {
            String target = of.substring(REFERENCE.length());
            String workspace =
                    contentTypes.containsKey(target) ? contentTypes.get(target).workspace() : target;
            return field.text("$type", "linkField")
                    .put(
                            "datasource",
                            new Build(property.place())
                                    .text("$type", "jcrDatasource")
                                    .text("workspace", workspace));
        }
        return switch (of) {
            case "Boolean" -> field.text("$type", "checkBoxField");
            case "Date" -> field.text("$type", "dateField");
            case "RichText" -> field.text("$type", "richTextField");
            case "asset" -> field.text("$type", "damLinkField");
            default -> {
                field.text("$type", "textField");
                if (JAVA_TYPES.containsKey(of)) {
                    field.text("type", JAVA_TYPES.get(of)).text("converterClass", CONVERTERS.get(of));
                }
                yield field;
            }
        };
    }

    private static Build options(Place place, Map<String, Element> options) {
        Build list = new Build(place);
        options.forEach((name, option) -> {
            Build one =
                    new Build(option.place()).text("value", option.text("value").orElse(name));
            option.text("label").ifPresent(label -> one.text("label", label));
            list.put(name, one);
        });
        return new Build(place).text("$type", "optionListDatasource").put("options", list);
    }

    /** A YAML map in the making, all of it at one place. */
    static final class Build {
        private final Place place;
        private final Map<String, YamlValue> values = new LinkedHashMap<>();

        Build(Place place) {
            this.place = place;
        }

        Build put(String key, YamlValue value) {
            values.put(key, value);
            return this;
        }

        Build put(String key, Build value) {
            return put(key, value.value());
        }

        Build text(String key, String text) {
            return put(key, new YamlValue.Scalar(place, "", text, "str"));
        }

        Build flag(String key, boolean flag) {
            return put(key, new YamlValue.Scalar(place, "", String.valueOf(flag), "bool"));
        }

        String text(String key) {
            return values.get(key) instanceof YamlValue.Scalar scalar ? scalar.text() : "";
        }

        void keep(Predicate<String> keys) {
            values.keySet().removeIf(key -> !keys.test(key));
        }

        YamlValue.Entries value() {
            Map<String, Place> keys = new LinkedHashMap<>();
            values.keySet().forEach(key -> keys.put(key, place));
            return new YamlValue.Entries(place, "", values, keys);
        }
    }
}
