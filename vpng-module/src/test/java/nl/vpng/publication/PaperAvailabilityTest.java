package nl.vpng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PaperAvailabilityTest {

    @Test
    void onlyOrderableCanBeOrdered() {
        assertThat(Arrays.stream(PaperAvailability.values()).filter(PaperAvailability::canBeOrdered))
                .containsExactly(PaperAvailability.ORDERABLE);
    }

    @Test
    void keysAreThoseOfTheContract() {
        assertThat(Arrays.stream(PaperAvailability.values()).map(PaperAvailability::key))
                .containsExactly("orderable", "outOfStock", "soldOut", "neverPrinted");
    }

    @Test
    void eachIsFoundByItsKey() {
        for (PaperAvailability availability : PaperAvailability.values()) {
            assertThat(PaperAvailability.of(availability.key())).contains(availability);
        }
    }

    @Test
    void emptyAndUnknownKeysHaveNone() {
        assertThat(PaperAvailability.of("")).isEmpty();
        assertThat(PaperAvailability.of("SOLD_OUT")).isEmpty();
    }

    @Test
    void editionWithoutPaperSaysSo() {
        Edition edition = new Edition(1, "", null, null, "", "", null, null, 10.0, "");

        assertThat(edition.canBeOrdered()).isFalse();
        assertThat(edition.paperKey()).isEqualTo("publication.paper.none");
    }
}
