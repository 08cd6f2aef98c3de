package nl.vpng.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceNumberTest {

    @Test
    void isEightSymbolsThatNobodyTakesForAnother() {
        assertThat(ReferenceNumber.of(123_456, 7)).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void isAnotherOneForEachTickAndEachPublic() {
        Set<String> seen = new HashSet<>();
        for (long tick = 0; tick < 2_000; tick++) {
            for (int number : new int[] {0, 1, 2, 500, 1023}) {
                assertThat(seen.add(ReferenceNumber.of(tick, number))).isTrue();
            }
        }
    }

    @Test
    void looksNothingLikeTheOneBefore() {
        String one = ReferenceNumber.of(1_000, 1);
        String next = ReferenceNumber.of(1_001, 1);
        long same = java.util.stream.IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) == next.charAt(i))
                .count();
        assertThat(same).isLessThan(6);
    }

    @Test
    void lastsUntilAllIn2060HaveOrdered() {
        long last = ReferenceNumber.tick(Instant.parse("2060-01-01T00:00:00Z"));
        assertThat(last * OrderSettings.PUBLICS).isLessThan(1L << 40);
    }
}
