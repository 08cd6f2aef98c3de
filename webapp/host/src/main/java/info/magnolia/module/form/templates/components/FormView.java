package info.magnolia.module.form.templates.components;

import info.magnolia.module.form.engine.View;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form, with what is wrong with it. */
public class FormView implements View {
    private static final long serialVersionUID = 1L;

    private @Nullable String errorTitle;
    private LinkedHashMap<String, String> validationErrors = new LinkedHashMap<>();

    public FormView() {}

    /** Returns the heading above the errors, or null. */
    public @Nullable String getErrorTitle() {
        return errorTitle;
    }

    public void setErrorTitle(@Nullable String errorTitle) {
        this.errorTitle = errorTitle;
    }

    /** Returns the messages by name of the field, in the order of the fields. */
    public Map<String, String> getValidationErrors() {
        return validationErrors;
    }

    public void setValidationErrors(Map<String, String> validationErrors) {
        this.validationErrors = new LinkedHashMap<>(validationErrors);
    }

    @Override
    public String execute() {
        return "";
    }
}
