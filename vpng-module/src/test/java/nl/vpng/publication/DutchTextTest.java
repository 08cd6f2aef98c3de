package nl.vpng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"10 | € 10,00", "0 | € 0,00", "1234.5 | € 1.234,50", "9.999 | € 10,00"})
    void priceIsInEuros(double euros, String text) {
        assertThat(DutchText.price(euros).replace('\u00a0', ' ')).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1 kB",
                "34600 | 35 kB",
                "999499 | 999 kB",
                "999500 | 1 MB",
                "1234567 | 1,2 MB",
                "25000000 | 25 MB",
                "1500000000 | 1.500 MB"
            })
    void sizeIsReadable(long bytes, String text) {
        assertThat(DutchText.size(bytes)).isEqualTo(text.replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"2021 | 9 | september 2021", "2018 | - | 2018", "2018 | 0 | 2018", "2018 | 13 | 2018", "- | 9 | ''"
            })
    void dateIsMonthAndYearOrYear(Long year, Long month, String text) {
        assertThat(DutchText.date(year, month)).isEqualTo(text);
    }
}
