package info.magnolia.ui.api.action;

import org.jspecify.annotations.Nullable;

/** The bean behind an action in a definition file; own actions name their implementation, and add properties, in a subclass. */
public class ConfiguredActionDefinition implements ActionDefinition {

    private @Nullable String name;
    private @Nullable String label;
    private @Nullable String icon;
    private @Nullable String description;
    private @Nullable Class<? extends Action> implementationClass;
    private @Nullable String successMessage;
    private @Nullable String failureMessage;
    private @Nullable String errorMessage;

    public ConfiguredActionDefinition() {}

    @Override
    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    @Override
    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    @Override
    public @Nullable String getIcon() {
        return icon;
    }

    public void setIcon(@Nullable String icon) {
        this.icon = icon;
    }

    @Override
    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    @Override
    public @Nullable Class<? extends Action> getImplementationClass() {
        return implementationClass;
    }

    public void setImplementationClass(@Nullable Class<? extends Action> implementationClass) {
        this.implementationClass = implementationClass;
    }

    @Override
    public @Nullable String getSuccessMessage() {
        return successMessage;
    }

    public void setSuccessMessage(@Nullable String successMessage) {
        this.successMessage = successMessage;
    }

    @Override
    public @Nullable String getFailureMessage() {
        return failureMessage;
    }

    public void setFailureMessage(@Nullable String failureMessage) {
        this.failureMessage = failureMessage;
    }

    @Override
    public @Nullable String getErrorMessage() {
        return errorMessage;
    }

    public void setErrorMessage(@Nullable String errorMessage) {
        this.errorMessage = errorMessage;
    }
}
