package nl.vpng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of text with the words that were looked for marked.
 *
 * @param parts the text in order, as it is: templates escape it
 */
public record Passage(List<Part> parts) {

    /** No text. */
    static final Passage NONE = new Passage(List.of());

    /** About as many characters as fit in three lines. */
    private static final int LENGTH = 240;

    /** How many characters of the text before the first word found are shown. */
    private static final int BEFORE = 60;

    /**
     * A part of the text.
     *
     * @param text never empty
     * @param hit whether it was looked for
     */
    public record Part(String text, boolean hit) {}

    /** Returns a whole text. */
    static Passage whole(String text, SearchQuery query) {
        return of(text, Word.in(text), query, 0, text.length());
    }

    /** Returns the part of a text in which most of the words occur, or its beginning where none does. */
    static Passage best(String text, SearchQuery query) {
        List<Word> words = Word.in(text);
        List<Word> hits = words.stream().filter(query::wants).toList();
        int from = 0;
        long most = 0;
        for (Word hit : hits) {
            int start = Math.max(0, hit.start() - BEFORE);
            long found = query.words().stream()
                    .filter(wanted -> hits.stream()
                            .anyMatch(other -> other.start() >= hit.start()
                                    && other.end() <= start + LENGTH
                                    && other.matches(wanted)))
                    .count();
            if (found > most) {
                most = found;
                from = start;
            }
        }
        from = from == 0 ? 0 : afterBlank(text, from);
        int to = text.length() <= from + LENGTH ? text.length() : beforeBlank(text, from, from + LENGTH);
        return of(text, words, query, from, to);
    }

    private static Passage of(String text, List<Word> words, SearchQuery query, int from, int to) {
        List<Part> parts = new ArrayList<>();
        int done = from;
        String lead = from > 0 ? "… " : "";
        for (Word word : words) {
            if (word.start() >= done && word.end() <= to && query.wants(word)) {
                add(parts, lead + text.substring(done, word.start()), false);
                add(parts, text.substring(word.start(), word.end()), true);
                lead = "";
                done = word.end();
            }
        }
        add(parts, lead + text.substring(done, to) + (to < text.length() ? " …" : ""), false);
        return new Passage(List.copyOf(parts));
    }

    private static void add(List<Part> parts, String text, boolean hit) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, hit));
        }
    }

    private static int afterBlank(String text, int from) {
        int blank = text.indexOf(' ', from - 1);
        return blank < 0 || blank > from + BEFORE ? from : blank + 1;
    }

    private static int beforeBlank(String text, int from, int to) {
        int blank = text.lastIndexOf(' ', to);
        return blank <= from + BEFORE ? to : blank;
    }

    /** Returns the text without its marks. */
    String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
