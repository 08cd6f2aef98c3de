package info.magnolia.ui.field;

import org.jspecify.annotations.Nullable;

/** A rule for the value of a field, as a definition file describes it. */
public interface FieldValidatorDefinition {

    /** Returns what the user reads where the value is refused: the text or its message key; null where none is given. */
    @Nullable
    String getErrorMessage();

    /** Returns what makes the validator; null where none is given. */
    @SuppressWarnings("rawtypes") // as in Magnolia
    @Nullable
    Class<? extends FieldValidatorFactory> getFactoryClass();
}
