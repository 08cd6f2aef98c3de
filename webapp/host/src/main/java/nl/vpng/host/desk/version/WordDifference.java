package nl.vpng.host.desk.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The difference between two texts, by words: as few words as possible deleted and inserted. */
final class WordDifference {

    private static final Pattern WORD = Pattern.compile("\\R|[^\\s]+|[^\\S\\r\\n]+");

    /** Texts that differ in more than so many pairs of words are shown as replaced; comparing them would cost too much memory. */
    private static final int PAIRS = 4_000_000;

    private WordDifference() {}

    /** What happened to a piece of text. */
    public enum Kind {
        SAME,
        DELETED,
        INSERTED;

        /** Returns the name for templates. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A piece of text; the pieces that are not inserted make the old text, those that are not deleted the new one. */
    public record Piece(Kind kind, String text) {}

    /** Returns the pieces in reading order; neighbours are of different kinds. */
    static List<Piece> between(String old, String now) {
        List<String> before = words(old);
        List<String> after = words(now);
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        Pieces pieces = new Pieces();
        before.subList(0, start).forEach(word -> pieces.add(Kind.SAME, word));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end), pieces);
        before.subList(before.size() - end, before.size()).forEach(word -> pieces.add(Kind.SAME, word));
        return pieces.list();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.add(word.group());
        }
        return words;
    }

    private static void middle(List<String> before, List<String> after, Pieces pieces) {
        if ((long) before.size() * after.size() > PAIRS) {
            before.forEach(word -> pieces.add(Kind.DELETED, word));
            after.forEach(word -> pieces.add(Kind.INSERTED, word));
            return;
        }
        int[][] common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                pieces.add(Kind.SAME, before.get(i));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Kind.DELETED, before.get(i++));
            } else {
                pieces.add(Kind.INSERTED, after.get(j++));
            }
        }
    }

    /** Returns for each pair of places how many words the rests behind them have in common, in order. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Joins what is of one kind; of a changed stretch what was deleted comes first. */
    private static final class Pieces {

        private final List<Piece> done = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();

        void add(Kind kind, String word) {
            if (kind == Kind.SAME) {
                flushChange();
                same.append(word);
                return;
            }
            flush(Kind.SAME, same);
            (kind == Kind.DELETED ? deleted : inserted).append(word);
        }

        List<Piece> list() {
            flush(Kind.SAME, same);
            flushChange();
            return List.copyOf(done);
        }

        private void flushChange() {
            flush(Kind.DELETED, deleted);
            flush(Kind.INSERTED, inserted);
        }

        private void flush(Kind kind, StringBuilder text) {
            if (text.length() > 0) {
                done.add(new Piece(kind, text.toString()));
                text.setLength(0);
            }
        }
    }
}
