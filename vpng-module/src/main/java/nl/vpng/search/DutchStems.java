package nl.vpng.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Puts the stem of a Dutch word beside the word, at the same place. The word itself stays, so that a search with {@code *} in an
 * app still finds it and an exact match counts for more.
 */
final class DutchStems extends TokenFilter {

    private static final String POSSESSIVE = "'s";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final DutchStemmer stemmer = new DutchStemmer();
    private @Nullable State word;
    private String stem = "";

    DutchStems(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (word != null) {
            restoreState(word);
            word = null;
            term.setEmpty().append(stem);
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        stem = stem(term.toString());
        if (!stem.contentEquals(term)) {
            word = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = null;
    }

    /** Snowball's stem; where a plural doubles the last letter ("proces", "processen") both end alike. */
    private String stem(String whole) {
        stemmer.setCurrent(
                whole.endsWith(POSSESSIVE) ? whole.substring(0, whole.length() - POSSESSIVE.length()) : whole);
        stemmer.stem();
        String found = stemmer.getCurrent();
        int last = found.length() - 1;
        boolean doubled = last > 1
                && found.charAt(last) == found.charAt(last - 1)
                && "aeiouy".indexOf(found.charAt(last)) < 0
                && Character.isLetter(found.charAt(last));
        return doubled ? found.substring(0, last) : found;
    }
}
