package nl.vpng.site;

import com.vaadin.data.ValidationResult;
import com.vaadin.data.Validator;
import info.magnolia.ui.field.AbstractFieldValidatorFactory;
import javax.inject.Inject;

/** Makes the validator of a field for a number in a range. */
public class NumberRangeValidatorFactory extends AbstractFieldValidatorFactory<NumberRangeValidatorDefinition, Object> {

    /** @param definition with the range and the message for the editor */
    @Inject
    public NumberRangeValidatorFactory(NumberRangeValidatorDefinition definition) {
        super(definition);
    }

    @Override
    public Validator<Object> createValidator() {
        return (value, context) -> TypedNumber.of(value).allows(this::inRange)
                ? ValidationResult.ok()
                : ValidationResult.error(getI18nErrorMessage());
    }

    private boolean inRange(double number) {
        return number >= definition.getMinimum() && number <= definition.getMaximum();
    }
}
