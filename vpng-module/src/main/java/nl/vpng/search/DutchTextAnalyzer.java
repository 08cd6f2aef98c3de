package nl.vpng.search;

import java.io.Reader;
import org.apache.lucene.analysis.ASCIIFoldingFilter;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.ReusableAnalyzerBase;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.util.Version;

/**
 * Finds the words in Dutch text as Jackrabbit's index keeps them: lower case, without diacritics, without the words that tell
 * nothing, and each with its stem beside it. Jackrabbit makes it by the parameter {@code analyzer} of a workspace's
 * {@code <SearchIndex>}; its name there is why the class is public.
 */
public final class DutchTextAnalyzer extends ReusableAnalyzerBase {

    /** Needs nothing: Jackrabbit makes it by its name. */
    public DutchTextAnalyzer() {}

    @Override
    protected TokenStreamComponents createComponents(String field, Reader text) {
        Tokenizer words = new StandardTokenizer(Version.LUCENE_36, text);
        TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(Version.LUCENE_36, words));
        TokenStream telling = new StopFilter(Version.LUCENE_36, plain, DutchAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(words, new DutchStems(telling));
    }
}
