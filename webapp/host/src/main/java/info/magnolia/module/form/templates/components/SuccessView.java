package info.magnolia.module.form.templates.components;

import info.magnolia.module.form.engine.View;
import org.jspecify.annotations.Nullable;

/** Tells that the values were processed. */
public class SuccessView implements View {
    private static final long serialVersionUID = 1L;

    private @Nullable String successTitle;
    private @Nullable String successMessage;

    public SuccessView() {}

    public @Nullable String getSuccessTitle() {
        return successTitle;
    }

    public void setSuccessTitle(@Nullable String successTitle) {
        this.successTitle = successTitle;
    }

    public @Nullable String getSuccessMessage() {
        return successMessage;
    }

    public void setSuccessMessage(@Nullable String successMessage) {
        this.successMessage = successMessage;
    }

    @Override
    public String execute() {
        return "success";
    }
}
