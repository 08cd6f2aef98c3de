package nl.vpng.publication;

import com.vaadin.data.ValidationResult;
import com.vaadin.data.Validator;
import info.magnolia.ui.field.AbstractFieldValidatorFactory;
import javax.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Makes the validator of a field for an ISBN. */
public class IsbnValidatorFactory extends AbstractFieldValidatorFactory<IsbnValidatorDefinition, String> {

    /** @param definition with the message for the editor */
    @Inject
    public IsbnValidatorFactory(IsbnValidatorDefinition definition) {
        super(definition);
    }

    @Override
    public Validator<String> createValidator() {
        return (@Nullable String value, com.vaadin.data.ValueContext context) ->
                value == null || value.isBlank() || Isbn.isValid(value)
                        ? ValidationResult.ok()
                        : ValidationResult.error(getI18nErrorMessage());
    }
}
