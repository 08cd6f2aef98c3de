package nl.vpng.host.definition;

import info.magnolia.ui.field.ConfiguredFieldValidatorDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes dialogs and forms, and checks that their tabs show fields that exist. */
final class FormReader {

    private final Reading reading;

    FormReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns the dialog, or null where it is so wrong that there is none; each mistake is noted. */
    @Nullable
    DialogDefinition dialog(String id, YamlValue value) {
        Element dialog = new ElementReader(reading).read(value, Schema.DIALOG);
        return dialog == null
                ? null
                : dialog.element("form")
                        .map(form ->
                                new DialogDefinition(id, dialog.text("label").orElse(""), form(form)))
                        .orElse(null);
    }

    /** Returns a form; each mistake is noted. */
    FormDefinition form(Element form) {
        List<FieldDefinition> fields = fields(form);
        Map<String, Element> tabs =
                form.element("layout").map(layout -> layout.elements("tabs")).orElse(Map.of());
        List<FormDefinition.Tab> shown = new ArrayList<>();
        tabs.forEach((name, tab) -> {
            Map<String, Element> parts = tab.elements("fields");
            checkTab(name, parts, fields.stream().map(FieldDefinition::name).toList());
            shown.add(new FormDefinition.Tab(name, tab.text("label").orElse(name), List.copyOf(parts.keySet())));
        });
        return new FormDefinition(fields, List.copyOf(shown));
    }

    private void checkTab(String tab, Map<String, Element> parts, List<String> fields) {
        parts.forEach((name, part) -> {
            if (!fields.contains(name)) {
                reading.problem(
                        part.place(),
                        "the tab '" + tab + "' shows the field '" + name + "', which the form does not have; known: "
                                + Reading.names(fields));
            }
        });
    }

    private List<FieldDefinition> fields(Element form) {
        List<FieldDefinition> fields = new ArrayList<>();
        form.elements("properties").forEach((name, field) -> fields.add(field(name, field)));
        return List.copyOf(fields);
    }

    private FieldDefinition field(String key, Element field) {
        String name = field.text("name").orElse(key);
        List<FieldDefinition> parts = field.element("field")
                .map(one -> List.of(field(one.text("name").orElse(name), one)))
                .orElseGet(() -> fields(field));
        if (field.type().startsWith("jcrMulti") && parts.isEmpty()) {
            reading.problem(field.place(), "the field '" + name + "' has no 'field' to repeat");
        }
        return new FieldDefinition(
                name,
                field.type(),
                field.text("label").orElse(name),
                field.text("description").orElse(""),
                field.flag("required"),
                field.flag("readOnly"),
                validators(field),
                parts,
                field);
    }

    private static List<ValidatorDefinition> validators(Element field) {
        Map<String, ValidatorDefinition> validators = new LinkedHashMap<>();
        field.elements("validators")
                .forEach((name, validator) -> validators.put(
                        name,
                        new ValidatorDefinition(
                                validator.type(),
                                validator,
                                validator.bean(ConfiguredFieldValidatorDefinition.class))));
        return List.copyOf(validators.values());
    }
}
