package nl.vpng.host.desk.form;

import static nl.vpng.host.desk.form.FormFixture.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.desk.form.TypedText.Misread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTest {

    private static final FieldDefinition PRICE = field("price", "textField", "type", "java.lang.Double");
    private static final FieldDefinition PAGES = field("pages", "textField", "type", "java.lang.Long");
    private static final FieldDefinition DAY = field("day", "dateField");
    private static final FieldDefinition MOMENT = field("moment", "dateField", "time", true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 | 10",
                "10,00 | 10",
                "10.00 | 10",
                "0,125 | 0.125",
                "€ 9,95 | 9.95",
                "1.234,5 | 1234.5",
                "1,234.5 | 1234.5",
                "1.234.567 | 1234567",
                "-3,5 | -3.5",
                "1234,567 | 1234.567",
            })
    void readsNumbersInDutchAndInEnglish(String text, double number) throws Exception {
        assertThat(TypedText.read(PRICE, text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | form.error.ambiguous",
                "1,234 | form.error.ambiguous",
                "tien | form.error.number",
                "1.2.3 | form.error.number",
                "1e9 | form.error.number",
                "NaN | form.error.number",
                "10,00,00 | form.error.number",
            })
    void refusesWhatIsNoNumberOrCouldBeTwo(String text, String key) {
        assertMisread(PRICE, text, key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12 | 12", "1.250 | 1250", "1,250 | 1250", "-5 | -5", "' 7 ' | 7"})
    void readsWholeNumbers(String text, long number) throws Exception {
        assertThat(TypedText.read(PAGES, text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12,5", "12.50", "99999999999999999999", "0x10", "twaalf"})
    void refusesWhatIsNoWholeNumber(String text) {
        assertMisread(PAGES, text, "form.error.whole");
    }

    @Test
    void readsDaysAndMomentsInEachNotation() throws Exception {
        assertThat(TypedText.same(DAY, "2026-11-05", "5-11-2026")).isTrue();
        assertThat(TypedText.same(DAY, "2026-11-05", "5/11/2026")).isTrue();
        assertThat(TypedText.same(MOMENT, "2026-11-05T14:30", "5-11-2026 14:30"))
                .isTrue();
        assertMisread(DAY, "31-2-2026x", "form.error.date");
        assertMisread(MOMENT, "2026-11-05", "form.error.moment");
    }

    @Test
    void takesAnEmptyTextAsNothing() throws Exception {
        assertThat(TypedText.read(PRICE, " ")).isNull();
        assertThat(TypedText.read(PAGES, "")).isNull();
        assertThat(TypedText.read(DAY, "")).isNull();
        assertThat(TypedText.read(field("title", "textField"), "  ")).isNull();
    }

    private static void assertMisread(FieldDefinition field, String text, String key) {
        assertThatThrownBy(() -> TypedText.read(field, text))
                .isInstanceOfSatisfying(
                        Misread.class, misread -> assertThat(misread.key()).isEqualTo(key));
    }
}
