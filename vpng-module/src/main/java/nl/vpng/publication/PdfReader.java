package nl.vpng.publication;

import info.magnolia.dam.api.Asset;
import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Reads what PDFs say about themselves: each file once, until it is replaced. */
public final class PdfReader {

    /** So many files are remembered. */
    private static final int MOST = 5_000;

    private record File(String key, long size, @Nullable Calendar modified) {}

    private final Map<File, Optional<PdfFacts>> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<File, Optional<PdfFacts>> eldest) {
            return size() > MOST;
        }
    });

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
        File file = new File(key, asset.getFileSize(), asset.getLastModified());
        Optional<PdfFacts> facts = known.get(file);
        if (facts == null) {
            // Two visitors at once may both read it: the second answer is the first one.
            facts = read(asset);
            known.put(file, facts);
        }
        return facts;
    }

    private static Optional<PdfFacts> read(Asset asset) throws IOException {
        try (InputStream stream = asset.getContentStream()) {
            return stream == null ? Optional.empty() : PdfFacts.read(stream);
        }
    }
}
