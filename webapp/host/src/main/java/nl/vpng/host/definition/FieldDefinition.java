package nl.vpng.host.definition;

import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field of a form, as a definition file describes it or as a content type generates it.
 *
 * @param name the name, which is that of the property or child node that the field fills
 * @param type the {@code $type}, such as {@code textField}
 * @param label its label: the text or its message key; the name where none is given
 * @param description its help text or the key of that; empty where none is given
 * @param required whether it must be filled
 * @param readOnly whether it only shows
 * @param validators what its value must be, in order
 * @param parts the fields of one entry: of a {@code compositeField} all, of a multi-value field the one that repeats; else empty
 * @param settings what else is written, by Magnolia's names, such as {@code rows} or {@code datasource}
 */
public record FieldDefinition(
        String name,
        String type,
        String label,
        String description,
        boolean required,
        boolean readOnly,
        List<ValidatorDefinition> validators,
        List<FieldDefinition> parts,
        Element settings) {

    /**
     * A choice of a field.
     *
     * @param value the value that is stored
     * @param label its label: the text or its message key; the value where none is given
     */
    public record Option(String value, String label) {}

    /** Makes a plain text field that no file describes. */
    public static FieldDefinition text(String name, String label, String description) {
        Element none = new Element("textField", new Place("", 0), Map.of(), Map.of());
        return new FieldDefinition(name, "textField", label, description, false, false, List.of(), List.of(), none);
    }

    /** Tells whether the field holds any number of values or entries. */
    public boolean multiple() {
        return type.equals("jcrMultiField") || type.equals("jcrMultiValueField");
    }

    /** Returns the Java type of the value: that of the property {@code type}, else what the kind of field stores. */
    public Class<?> valueType() {
        return settings.text("type")
                .<Class<?>>map(name -> switch (name) {
                    case "java.lang.Long", "java.lang.Integer" -> Long.class;
                    case "java.lang.Double" -> Double.class;
                    case "java.math.BigDecimal" -> BigDecimal.class;
                    case "java.lang.Boolean" -> Boolean.class;
                    case "java.util.Date" -> Date.class;
                    default -> String.class;
                })
                .orElse(
                        type.equals("checkBoxField")
                                ? Boolean.class
                                : type.equals("dateField") ? Date.class : String.class);
    }

    /** Returns the text, number or truth value that a new item begins with, as text; empty where none is given. */
    public Optional<String> defaultValue() {
        return settings.text("defaultValue");
    }

    /** Returns the choices of an {@code optionListDatasource}; empty for any other. */
    public List<Option> options() {
        return settings.element("datasource").map(source -> source.elements("options")).stream()
                .flatMap(options -> options.values().stream())
                .map(option -> {
                    String value = option.text("value").orElse("");
                    return new Option(value, option.text("label").orElse(value));
                })
                .toList();
    }

    /** Returns from where a field takes its content: the {@code jcrDatasource}; empty where it has none. */
    public Optional<DatasourceDefinition> datasource() {
        return settings.element("datasource")
                .filter(source -> source.type().equals(DatasourceDefinition.JCR))
                .map(DatasourceDefinition::of);
    }

    /** Returns the node type of the entries that the field makes; empty where none is given. */
    public Optional<String> nodeType() {
        return settings.element("itemProvider").flatMap(provider -> provider.text("nodeType"));
    }
}
