package nl.vpng.image;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import info.magnolia.dam.api.Asset;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.inject.Inject;
import nl.vpng.site.ImageAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has images in WebP: each is converted once and kept in memory as long as there is room. One is converted at a time, so that a page
 * with many images, or somebody who asks for all at once, takes one processor and the memory of one image.
 */
public final class Conversions {

    private static final Logger LOG = LoggerFactory.getLogger(Conversions.class);

    /** Remembered too, so that what cannot be converted is tried once. */
    private static final byte[] NONE = {};

    /** In bytes, and what an entry takes of it beside its image. */
    private static final int ROOM = 24 * 1024 * 1024;

    private static final int ENTRY = 512;

    /** Who waits longer is better off with the image as it was uploaded. */
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(10);

    private final Cache<ImageAddress, byte[]> kept = CacheBuilder.newBuilder()
            .maximumWeight(ROOM)
            .weigher((ImageAddress address, byte[] webp) -> ENTRY + webp.length)
            .build();

    private final ReentrantLock converting = new ReentrantLock();

    /** Has converted nothing yet. */
    @Inject
    public Conversions() {}

    /**
     * Returns an image in WebP.
     *
     * @param address of the present version
     * @param asset the image
     * @return empty where it cannot be converted, or not soon
     */
    Optional<byte[]> of(ImageAddress address, Asset asset) {
        byte[] webp = kept.getIfPresent(address);
        if (webp == null) {
            webp = convertedInTurn(address, asset);
        }
        return webp.length == 0 ? Optional.empty() : Optional.of(webp);
    }

    private byte[] convertedInTurn(ImageAddress address, Asset asset) {
        try {
            if (!converting.tryLock(PATIENCE, TimeUnit.MILLISECONDS)) {
                return NONE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NONE;
        }
        try {
            byte[] webp = kept.getIfPresent(address);
            if (webp == null) {
                webp = converted(address, asset);
                kept.put(address, webp);
            }
            return webp;
        } finally {
            converting.unlock();
        }
    }

    /** Readers of images throw whatever they stumble over in a broken file; without the native library there is no WebP at all. */
    private static byte[] converted(ImageAddress address, Asset asset) {
        try (InputStream content = asset.getContentStream()) {
            boolean drawn = asset.getMimeType().equals("image/png");
            return content == null ? NONE : WebP.encode(ImageReading.read(content, address.width()), drawn);
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.warn(
                    "Image {} ({}) goes to visitors as it was uploaded, since it cannot be converted: {}",
                    asset.getFileName(),
                    address.identifier(),
                    e.toString());
            return NONE;
        }
    }
}
