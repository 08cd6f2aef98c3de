package info.magnolia.module.form.engine;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One field as the visitor sent it. */
public class FormField implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String name;

    @SuppressWarnings("serial") // the binder puts texts here, which are
    private @Nullable Object value;

    private @Nullable String errorMessage;

    public FormField() {}

    /** Tells whether no error message was set. */
    public boolean isValid() {
        return errorMessage == null;
    }

    /** Returns the name of the request parameter. */
    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** Returns what was sent, or null where the field was missing. */
    public @Nullable Object getValue() {
        return value;
    }

    public void setValue(@Nullable Object value) {
        this.value = value;
    }

    /** Returns what is wrong, or null. */
    public @Nullable String getErrorMessage() {
        return errorMessage;
    }

    public void setErrorMessage(@Nullable String errorMessage) {
        this.errorMessage = errorMessage;
    }
}
