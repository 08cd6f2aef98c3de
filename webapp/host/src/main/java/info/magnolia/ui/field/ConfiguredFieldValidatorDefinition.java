package info.magnolia.ui.field;

import org.jspecify.annotations.Nullable;

/** The bean behind a validator in a definition file; own validators add their properties in a subclass. */
@SuppressWarnings("rawtypes") // as in Magnolia
public class ConfiguredFieldValidatorDefinition implements FieldValidatorDefinition {

    private @Nullable String name;
    private @Nullable String errorMessage;
    private @Nullable Class<? extends FieldValidatorFactory> factoryClass;

    public ConfiguredFieldValidatorDefinition() {}

    /** Returns the name among the validators of the field. */
    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    @Override
    public @Nullable String getErrorMessage() {
        return errorMessage;
    }

    public void setErrorMessage(@Nullable String errorMessage) {
        this.errorMessage = errorMessage;
    }

    @Override
    public @Nullable Class<? extends FieldValidatorFactory> getFactoryClass() {
        return factoryClass;
    }

    public void setFactoryClass(@Nullable Class<? extends FieldValidatorFactory> factoryClass) {
        this.factoryClass = factoryClass;
    }
}
