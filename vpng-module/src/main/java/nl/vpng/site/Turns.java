package nl.vpng.site;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import info.magnolia.dam.api.Asset;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows which photos lie on their side in their file. Each file is looked into once, until it is replaced. */
final class Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private static final String TURNABLE = "image/jpeg";

    /** So many files are remembered. */
    private static final int MOST = 5_000;

    private final Cache<String, Boolean> known =
            CacheBuilder.newBuilder().maximumSize(MOST).build();

    /**
     * Tells whether a browser shows the width of an image as its height.
     *
     * @param key as a field stores it, {@code jcr:<identifier>}
     * @param asset the image
     */
    boolean isOnItsSide(String key, Asset asset) {
        if (!TURNABLE.equals(asset.getMimeType())) {
            return false;
        }
        String file = key + " " + ImageAddress.version(asset);
        Boolean onItsSide = known.getIfPresent(file);
        if (onItsSide == null) {
            // Two visitors at once may both look into it: the second answer is the first one.
            onItsSide = look(key, asset);
            known.put(file, onItsSide);
        }
        return onItsSide;
    }

    private static boolean look(String key, Asset asset) {
        try (InputStream content = asset.getContentStream()) {
            return content != null && Turn.of(content).isOnItsSide();
        } catch (IOException e) {
            LOG.warn("How photo {} ({}) was held cannot be read: {}", asset.getFileName(), key, e.toString());
            return false;
        }
    }
}
