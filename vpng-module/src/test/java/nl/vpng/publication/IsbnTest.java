package nl.vpng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "978-0-306-40615-7",
                "9780306406157",
                "979-10-90636-07-1",
                "0-306-40615-2",
                "0306406152",
                "0-8044-2957-X",
                "080442957x",
                " 978 0 306 40615 7 ",
                "978\u20110\u2011306\u201140615\u20117"
            })
    void rightCheckDigitIsAccepted(String isbn) {
        assertThat(Isbn.isValid(isbn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "978-0-306-40615-8",
                "0306406153",
                "080442957",
                "97803064061570",
                "9770306406150",
                "X306406152",
                "ISBN 9780306406157",
                "978030640615X",
                "٠٣٠٦٤٠٦١٥٢"
            })
    void anythingElseIsRefused(String isbn) {
        assertThat(Isbn.isValid(isbn)).isFalse();
    }
}
