package nl.vpng.host.desk.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vpng.host.desk.version.WordDifference.Kind;
import nl.vpng.host.desk.version.WordDifference.Piece;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void marksTheWordsThatChanged() {
        assertThat(WordDifference.between("de oude kop van toen", "de nieuwe kop van nu"))
                .containsExactly(
                        new Piece(Kind.SAME, "de "),
                        new Piece(Kind.DELETED, "oude"),
                        new Piece(Kind.INSERTED, "nieuwe"),
                        new Piece(Kind.SAME, " kop van "),
                        new Piece(Kind.DELETED, "toen"),
                        new Piece(Kind.INSERTED, "nu"));
    }

    @Test
    void knowsTextsThatAreEmptyOrEqual() {
        assertThat(WordDifference.between("", "")).isEmpty();
        assertThat(WordDifference.between("a b", "a b")).containsExactly(new Piece(Kind.SAME, "a b"));
        assertThat(WordDifference.between("", "a b")).containsExactly(new Piece(Kind.INSERTED, "a b"));
        assertThat(WordDifference.between("a b", "")).containsExactly(new Piece(Kind.DELETED, "a b"));
    }

    @Test
    void losesNoWordOfAnyTwoTexts() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String old = text(random, random.nextInt(30));
            String now = text(random, random.nextInt(30));
            List<Piece> pieces = WordDifference.between(old, now);
            assertThat(without(Kind.INSERTED, pieces)).isEqualTo(old);
            assertThat(without(Kind.DELETED, pieces)).isEqualTo(now);
        }
    }

    @Test
    void comparesVeryLongTextsWithoutRunningOutOfMemory() {
        Random random = new Random(7);
        String old = text(random, 20_000);
        String now = text(random, 20_000);
        List<Piece> pieces = WordDifference.between(old, now);
        assertThat(without(Kind.INSERTED, pieces)).isEqualTo(old);
        assertThat(without(Kind.DELETED, pieces)).isEqualTo(now);
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> List.of("a", "b", "c", " ", "\n", "  ").get(random.nextInt(6)))
                .collect(Collectors.joining());
    }

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
