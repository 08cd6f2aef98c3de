package nl.vpng.host.desk.form;

import java.util.Locale;
import nl.vpng.host.definition.FieldDefinition;

/** How a field looks and what it holds; the template has a macro for each. */
enum Kind {
    TEXT,
    AREA,
    RICH,
    DATE,
    MOMENT,
    CHECK,
    RADIO,
    SELECT,
    LINK,
    ASSET,
    MANY,
    ROWS,
    HIDDEN,
    STATIC;

    /** Returns the kind of a field by its {@code $type} and settings. */
    static Kind of(FieldDefinition field) {
        return switch (field.type()) {
            case "textField" -> field.settings().text("rows").orElse("1").equals("1") ? TEXT : AREA;
            case "richTextField" -> RICH;
            case "dateField" -> field.settings().flag("time") ? MOMENT : DATE;
            case "checkBoxField" -> CHECK;
            case "radioButtonGroupField" -> RADIO;
            case "comboBoxField", "listSelectField" -> SELECT;
            case "linkField", "pageLinkField" -> LINK;
            case "damLinkField" -> ASSET;
            case "jcrMultiValueField" -> MANY;
            case "jcrMultiField" -> ROWS;
            case "hiddenField" -> HIDDEN;
            case "staticField" -> STATIC;
            default ->
                throw new IllegalStateException(field.settings().place() + ": the desk cannot show the field '"
                        + field.name() + "' of type " + field.type());
        };
    }

    /** Returns the name of the macro. */
    String macro() {
        return name().toLowerCase(Locale.ROOT);
    }
}
