package nl.vpng.site;

import info.magnolia.dam.api.Asset;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows which photos lie on their side in their file. */
final class Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private static final String TURNABLE = "image/jpeg";

    private final PerFile<Boolean> known = new PerFile<>();

    /**
     * Tells whether a browser shows the width of an image as its height.
     *
     * @param key as a field stores it, {@code jcr:<identifier>}
     * @param asset the image
     */
    boolean isOnItsSide(String key, Asset asset) {
        return TURNABLE.equals(asset.getMimeType()) && known.get(key, asset, photo -> look(key, photo));
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
