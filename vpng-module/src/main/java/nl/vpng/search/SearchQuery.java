package nl.vpng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a visitor looks for. Each word must occur; words between quotation marks must follow each other. Nothing that is typed is
 * a command: signs that Jackrabbit would understand never reach it.
 *
 * @param typed what was typed, cut where it was too long
 * @param terms words and phrases, without signs
 * @param words the words that the index keeps
 * @param cut whether a part was left out
 */
record SearchQuery(String typed, List<String> terms, List<Word> words, boolean cut) {

    /** The most characters that are read. */
    static final int LENGTH = 200;

    /** The most words and phrases that are looked for. */
    static final int TERMS = 12;

    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

    /** Half of a character that needs two, and what is no character at all. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cn}]");

    /** Quotation marks as telephones and word processors write them. */
    private static final Pattern QUOTATION_MARKS = Pattern.compile("[“”„«»]");

    /** Returns the query in what a visitor typed, whatever that is. */
    static SearchQuery of(String input) {
        String clean = NO_TEXT.matcher(input).replaceAll(" ").strip();
        boolean cut = clean.codePointCount(0, clean.length()) > LENGTH;
        String typed =
                cut ? clean.substring(0, clean.offsetByCodePoints(0, LENGTH)).strip() : clean;
        List<String> terms = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        Matcher matcher = TERM.matcher(QUOTATION_MARKS.matcher(typed).replaceAll("\""));
        while (matcher.find()) {
            // An apostrophe of this kind is part of a word to the index, and no quotation mark to Jackrabbit.
            String term = matcher.group().replace("\"", "").replace('\'', '’').replace('\\', ' ');
            List<Word> found = Word.in(term);
            if (!found.isEmpty()) {
                cut |= terms.size() == TERMS;
                if (terms.size() < TERMS) {
                    terms.add(term.strip());
                    words.addAll(found);
                }
            }
        }
        return new SearchQuery(typed, List.copyOf(terms), List.copyOf(words), cut);
    }

    /** Returns whether there is nothing to look for. */
    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Returns it for {@code jcr:contains}. */
    String expression() {
        return terms.stream().map(term -> '"' + term + '"').collect(Collectors.joining(" "));
    }

    /** Returns whether a word of a text is one of those looked for. */
    boolean wants(Word word) {
        return words.stream().anyMatch(word::matches);
    }

    /** Returns whether all words occur in a text. */
    boolean isIn(String text) {
        List<Word> present = Word.in(text);
        return words.stream().allMatch(wanted -> present.stream().anyMatch(wanted::matches));
    }
}
