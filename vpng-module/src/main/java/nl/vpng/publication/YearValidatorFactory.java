package nl.vpng.publication;

import com.vaadin.data.ValidationResult;
import com.vaadin.data.Validator;
import info.magnolia.ui.field.AbstractFieldValidatorFactory;
import java.time.Year;
import java.time.ZoneId;
import javax.inject.Inject;
import nl.vpng.site.TypedNumber;

/** Makes the validator of a field for the year of an edition. */
public class YearValidatorFactory extends AbstractFieldValidatorFactory<YearValidatorDefinition, Object> {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** @param definition with the message for the editor */
    @Inject
    public YearValidatorFactory(YearValidatorDefinition definition) {
        super(definition);
    }

    @Override
    public Validator<Object> createValidator() {
        return (value, context) -> TypedNumber.of(value).allows(year -> Edition.canBeOf(year, Year.now(ZONE)))
                ? ValidationResult.ok()
                : ValidationResult.error(getI18nErrorMessage());
    }
}
