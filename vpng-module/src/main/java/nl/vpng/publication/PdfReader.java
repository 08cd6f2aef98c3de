package nl.vpng.publication;

import info.magnolia.dam.api.Asset;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.inject.Inject;
import nl.vpng.site.PerFile;

/** Reads what PDFs say about themselves: each file once, until it is replaced. */
public final class PdfReader {

    private final PerFile<Optional<PdfFacts>> known = new PerFile<>();

    /** Has read nothing yet. */
    @Inject
    public PdfReader() {}

    /**
     * Returns the facts of a file.
     *
     * @param key as a field stores it, {@code jcr:<identifier>}
     * @param asset the file
     * @return empty where this is no PDF, a broken one, or one that asks for a password
     * @throws IOException where the file cannot be read
     */
    Optional<PdfFacts> facts(String key, Asset asset) throws IOException {
        return known.get(key, asset, PdfReader::read);
    }

    private static Optional<PdfFacts> read(Asset asset) throws IOException {
        try (InputStream stream = asset.getContentStream()) {
            return stream == null ? Optional.empty() : PdfFacts.read(stream);
        }
    }
}
