package nl.vpng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionTest {

    @Test
    void highestNumberIsNewestWhateverItsDate() {
        Edition second = edition(2, 2001L, null);
        Edition first = edition(1, 2020L, 5L);

        assertThat(publication("a", first, second).newest()).contains(second);
        assertThat(publication("a", second, first).newest()).contains(second);
    }

    @Test
    void laterYearThenLaterMonthDecidesBetweenEqualNumbers() {
        Edition older = edition(1, 2020L, 12L);
        Edition newer = edition(1, 2021L, 1L);
        Edition newest = edition(1, 2021L, 2L);

        assertThat(publication("a", older, newest, newer).editions()).containsExactly(newest, newer, older);
    }

    @Test
    void unknownYearAndMonthCountAsOlder() {
        Edition undated = edition(1, null, null);
        Edition year = edition(1, 2020L, null);
        Edition month = edition(1, 2020L, 1L);

        assertThat(publication("a", undated, month, year).editions()).containsExactly(month, year, undated);
    }

    @Test
    void publicationWithoutEditionsHasNoNewest() {
        assertThat(publication("a").newest()).isEmpty();
    }

    @Test
    void editionsByNumberAreOnlyThose() {
        Edition first = edition(1, 2020L, null);
        Edition second = edition(2, 2021L, null);
        Publication publication = publication("a", first, second);

        assertThat(publication.editions(Optional.of(1L))).containsExactly(first);
        assertThat(publication.editions(Optional.of(3L))).isEmpty();
        assertThat(publication.editions(Optional.empty())).containsExactly(second, first);
    }

    @Test
    void latestPublicationComesFirstAndUnpublishedLast() {
        Publication old = publication("old", edition(1, 2005L, null));
        Publication latest = publication("latest", edition(1, 2022L, 9L));
        Publication none = publication("none");
        Publication sameDate = publication("also latest", edition(3, 2022L, 9L));

        assertThat(List.of(none, old, latest, sameDate).stream().sorted(Publication.LATEST_FIRST))
                .containsExactly(sameDate, latest, old, none);
    }

    private static Edition edition(long number, @Nullable Long year, @Nullable Long month) {
        return new Edition(number, "", year, month, "", "", null, null, null, "");
    }

    private static Publication publication(String title, Edition... editions) {
        return new Publication(title, title, "", List.of(), "", "", "", "", List.of(editions));
    }
}
