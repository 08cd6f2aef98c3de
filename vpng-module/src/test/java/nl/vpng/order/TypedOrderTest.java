package nl.vpng.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedOrderTest {

    @Test
    void keepsWhatCanBeSeen() {
        TypedOrder typed = new TypedOrder(Map.of(
                "name", "  Zoë\u0000 d\u2019Ancona\t& \u202ezoon  ",
                "city", "’s-Gravenhage",
                "remarks", " een\r\ntwee \u0007 ",
                "unknown", "x"));
        assertThat(typed.get(OrderControl.NAME)).isEqualTo("Zoë d’Ancona & zoon");
        assertThat(typed.get(OrderControl.CITY)).isEqualTo("’s-Gravenhage");
        assertThat(typed.get(OrderControl.REMARKS)).isEqualTo("een\ntwee");
        assertThat(typed.get(OrderControl.EMAIL)).isEmpty();
    }

    @Test
    void twoSpellingsOfOneLetterAreTheSame() {
        assertThat(new TypedOrder(Map.of("name", "Zoe\u0308")).joined())
                .isEqualTo(new TypedOrder(Map.of("name", "Zo\u00eb")).joined());
    }

    @Test
    void noLineBreakIsLeftInALine() {
        assertThat(new TypedOrder(Map.of("name", "a\r\nBcc: b@c.example")).get(OrderControl.NAME))
                .isEqualTo("a Bcc: b@c.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "false", "NEE", "off", "0"})
    void whoDoesNotAgreeDoesNotAgree(String answer) {
        assertThat(new TypedOrder(Map.of("privacy", answer)).consent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "true", "on", "1"})
    void whoAgreesAgrees(String answer) {
        assertThat(new TypedOrder(Map.of("privacy", answer)).consent()).isTrue();
    }
}
