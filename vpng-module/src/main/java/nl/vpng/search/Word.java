package nl.vpng.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A word in a text, as the index knows it.
 *
 * @param forms the word and its stem
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
record Word(Set<String> forms, int start, int end) {

    private static final DutchTextAnalyzer ANALYZER = new DutchTextAnalyzer();

    /** Returns the words of a text that the index keeps, in order. */
    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream("", new StringReader(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    words.add(new Word(new HashSet<>(), place.startOffset(), place.endOffset()));
                }
                words.get(words.size() - 1).forms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read", e);
        }
        return words;
    }

    /** Returns whether it is another form of the same word. */
    boolean matches(Word other) {
        return !Collections.disjoint(forms, other.forms);
    }
}
