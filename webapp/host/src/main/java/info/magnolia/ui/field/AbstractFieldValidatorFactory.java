package info.magnolia.ui.field;

import org.jspecify.annotations.Nullable;

/**
 * The base of validator factories. A subclass has a constructor that takes the definition and what else it needs
 * injected, for example the {@link info.magnolia.ui.ValueContext} of the form.
 *
 * @param <D> the definition
 * @param <T> the type of the field's value
 */
public abstract class AbstractFieldValidatorFactory<D extends ConfiguredFieldValidatorDefinition, T>
        implements FieldValidatorFactory<T> {

    protected D definition;

    public AbstractFieldValidatorFactory(D definition) {
        this.definition = definition;
    }

    /** Returns what the user reads where the value is refused, in the user's language. */
    public @Nullable String getI18nErrorMessage() {
        return definition.getErrorMessage();
    }
}
