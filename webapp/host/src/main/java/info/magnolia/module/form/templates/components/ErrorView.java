package info.magnolia.module.form.templates.components;

import info.magnolia.module.form.engine.View;

/** Tells that the values could not be processed. */
public class ErrorView implements View {
    private static final long serialVersionUID = 1L;

    private String errorMessage;

    public ErrorView(String errorMessage) {
        this.errorMessage = errorMessage;
    }

    public String getErrorMessage() {
        return errorMessage;
    }

    public void setErrorMessage(String errorMessage) {
        this.errorMessage = errorMessage;
    }

    @Override
    public String execute() {
        return "failure";
    }
}
