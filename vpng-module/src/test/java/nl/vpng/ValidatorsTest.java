package nl.vpng;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.data.Validator;
import com.vaadin.data.ValueContext;
import info.magnolia.ui.field.ConfiguredFieldValidatorDefinition;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import nl.vpng.publication.IsbnValidatorDefinition;
import nl.vpng.publication.IsbnValidatorFactory;
import nl.vpng.publication.YearValidatorDefinition;
import nl.vpng.publication.YearValidatorFactory;
import nl.vpng.site.NumberRangeValidatorDefinition;
import nl.vpng.site.NumberRangeValidatorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The validators of the forms, as Magnolia calls them: before or after a text became a number. */
class ValidatorsTest {

    private static final String MESSAGE = "Dat kan niet.";

    @Test
    void isbnMayBeEmptyAndMustBeRight() {
        IsbnValidatorDefinition definition = new IsbnValidatorDefinition();
        Validator<String> validator = new IsbnValidatorFactory(with(definition)).createValidator();

        assertThat(problem(validator, null)).isEmpty();
        assertThat(problem(validator, " ")).isEmpty();
        assertThat(problem(validator, "978-0-306-40615-7")).isEmpty();
        assertThat(problem(validator, "978-0-306-40615-8")).isEqualTo(MESSAGE);
        assertThat(definition.getFactoryClass()).isEqualTo(IsbnValidatorFactory.class);
    }

    @Test
    void yearIsNotBefore1900AndAtTheLatestNextYear() {
        int year = LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear();
        Validator<Object> validator = new YearValidatorFactory(with(new YearValidatorDefinition())).createValidator();

        for (Object typed : new Object[] {1900, 2020L, "2021", year + 1, " "}) {
            assertThat(problem(validator, typed)).as("" + typed).isEmpty();
        }
        for (Object typed : new Object[] {1899, year + 2, "21", "2021.5", "tweeduizend"}) {
            assertThat(problem(validator, typed)).as("" + typed).isEqualTo(MESSAGE);
        }
    }

    @Test
    void numberIsInItsRange() {
        NumberRangeValidatorDefinition definition = with(new NumberRangeValidatorDefinition());
        definition.setMinimum(1);
        definition.setMaximum(12);
        Validator<Object> validator = new NumberRangeValidatorFactory(definition).createValidator();

        for (Object number : new Object[] {1, 12L, "7", "1,5", ""}) {
            assertThat(problem(validator, number)).as("" + number).isEmpty();
        }
        for (Object number : new Object[] {0, 13L, "-1", "x", Double.NaN}) {
            assertThat(problem(validator, number)).as("" + number).isEqualTo(MESSAGE);
        }
    }

    @Test
    void rangeWithoutEndsAllowsEachNumber() {
        Validator<Object> validator =
                new NumberRangeValidatorFactory(with(new NumberRangeValidatorDefinition())).createValidator();

        assertThat(problem(validator, -1e300)).isEmpty();
        assertThat(problem(validator, 1e300)).isEmpty();
        assertThat(problem(validator, "x")).isEqualTo(MESSAGE);
    }

    private static <D extends ConfiguredFieldValidatorDefinition> D with(D definition) {
        definition.setErrorMessage(MESSAGE);
        return definition;
    }

    private static <T> String problem(Validator<T> validator, @Nullable T value) {
        var result = validator.apply(value, new ValueContext(Locale.ROOT));
        return result.isError() ? result.getErrorMessage() : "";
    }
}
