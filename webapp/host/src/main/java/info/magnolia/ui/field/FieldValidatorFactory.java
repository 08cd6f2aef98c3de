package info.magnolia.ui.field;

import com.vaadin.data.Validator;

/**
 * Makes the validator of a field.
 *
 * @param <T> the type of the field's value
 */
public interface FieldValidatorFactory<T> {

    /** Returns a validator for the field of one form. */
    Validator<T> createValidator();
}
