package nl.vpng.publication;

import java.util.List;
import nl.vpng.citation.ApaReference;

/**
 * How an edition is cited, on the page of its publication.
 *
 * @param reference to copy
 * @param files for reference managers
 */
public record CitationView(ApaReference reference, List<File> files) {

    /**
     * A file for reference managers.
     *
     * @param label the name of its format
     * @param address context path included
     */
    public record File(String label, String address) {}
}
