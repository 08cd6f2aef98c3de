package nl.vpng.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the same word in Dutch. */
class WordTest {

    @ParameterizedTest
    @CsvSource({
        "gemeente, gemeenten",
        "proces, processen",
        "boek, boeken",
        "opgave, opgaven",
        "foto, foto's",
        "foto, foto’s",
        "café, cafe",
        "régie, regie",
        "reünie, REUNIE",
        "coördinatie, coordinatie",
        "project, projecten",
        "sturing, sturingen",
        "les, lessen",
        "taak, taken",
    })
    void otherFormsMatch(String one, String other) {
        assertThat(Word.in(one).get(0).matches(Word.in(other).get(0))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"gemeente, gemeenschap", "proces, project", "boek, bouw"})
    void otherWordsDoNot(String one, String other) {
        assertThat(Word.in(one).get(0).matches(Word.in(other).get(0))).isFalse();
    }

    @Test
    void wordItselfStaysBesideItsStem() {
        assertThat(Word.in("Gemeenten").get(0).forms()).contains("gemeenten").hasSize(2);
    }

    @Test
    void wordsThatTellNothingAreLeftOut() {
        assertThat(Word.in("het doel van de opgave")).hasSize(2);
    }
}
