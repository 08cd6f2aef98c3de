package nl.vpng.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234AB", "1234 AB", "1234ab", " 1234  ab ", "1234\u00a0AB", "1234-ab", "1 2 3 4 a b"})
    void isKeptInOneSpelling(String typed) {
        assertThat(PostalCode.of(typed, "")).contains("1234 AB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0234 AB", "1234", "1234 A", "1234 ABC", "1234 SS", "12345", "AB 1234", "1234 ÄB"})
    void isRefusedWhereTheNetherlandsHaveNoSuchCode(String typed) {
        assertThat(PostalCode.of(typed, "Nederland")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"B-9000, België", "SW1A 1AA, United Kingdom", "12345, Duitsland"})
    void ofAnotherCountryIsNotJudged(String typed, String country) {
        assertThat(PostalCode.of(typed, country)).contains(typed);
    }
}
