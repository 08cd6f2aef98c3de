package info.magnolia.module.form.engine;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one form component as the visitor sent them, in their order. */
public class FormStepState implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, FormField> fields = new LinkedHashMap<>();
    private @Nullable String paragraphUuid;

    public FormStepState() {}

    /** Returns the identifier of the form component. */
    public @Nullable String getParagraphUuid() {
        return paragraphUuid;
    }

    public void setParagraphUuid(@Nullable String paragraphUuid) {
        this.paragraphUuid = paragraphUuid;
    }

    /** Adds a field; one of the same name before it is replaced. */
    public void add(FormField field) {
        fields.put(String.valueOf(field.getName()), field);
    }

    /** Returns the fields by name. */
    public Map<String, FormField> getFields() {
        return fields;
    }

    /** Returns a field, or null where the form has none of that name. */
    public @Nullable FormField get(String name) {
        return fields.get(name);
    }

    /** Tells whether every field is valid. */
    public boolean isValid() {
        return fields.values().stream().allMatch(FormField::isValid);
    }

    /** Returns the values by name, in a map of its own; a field that was not sent has the value null. */
    public Map<String, @Nullable Object> getValues() {
        Map<String, @Nullable Object> values = new HashMap<>();
        fields.forEach((name, field) -> values.put(name, field.getValue()));
        return values;
    }

    /** Returns the error messages by name of the field, in the order of the fields. */
    public Map<String, String> getValidationErrors() {
        Map<String, String> errors = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            String error = field.getErrorMessage();
            if (error != null) {
                errors.put(name, error);
            }
        });
        return errors;
    }
}
