package nl.vpng.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://leden.vpng.example/in?a=1&b=2",
                "http://vpng.example",
                "mailto:redactie@vpng.example",
                "tel:+31701234567",
                "/publicaties.html",
                "#inhoud"
            })
    void addressesThatVisitorsKnowAreKept(String typed) {
        assertThat(Address.safe(" " + typed + " ")).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "//elders.example",
                "vpng.example",
                "https://a b"
            })
    void otherAddressesAreDropped(String typed) {
        assertThat(Address.safe(typed)).isEmpty();
    }

    @Test
    void partOfAnAddressIsEncoded() {
        assertThat(Address.part("boek & meer/één")).isEqualTo("boek%20%26%20meer%2F%C3%A9%C3%A9n");
    }
}
