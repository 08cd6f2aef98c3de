package nl.vpng.host.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/** Finished pages of a public instance by address, thrown away all at once when anything changes, as Magnolia's default policy does. */
final class PageCache {

    private static final int MAXIMUM_BYTES = 64 * 1024 * 1024;

    private final Cache<String, Entry> pages = Caffeine.newBuilder()
            .maximumWeight(MAXIMUM_BYTES)
            .weigher((String address, Entry page) -> address.length() + page.body().length + page.zipped().length)
            .build();

    private final AtomicLong flushes = new AtomicLong();

    private long latest;
    private long earliest;

    /**
     * A page as it was rendered.
     *
     * @param zipped the body for visitors who accept gzip
     * @param rendered time of rendering in milliseconds since 1970, see {@link PageCache#now()}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; the bytes go out as they are
    record Entry(String contentType, byte[] body, byte[] zipped, long rendered) {

        static Entry of(String contentType, byte[] body, long rendered) {
            ByteArrayOutputStream zipped = new ByteArrayOutputStream(body.length / 3);
            try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
                out.write(body);
            } catch (IOException e) {
                throw new IllegalStateException("Compressing in memory failed", e);
            }
            return new Entry(contentType, body, zipped.toByteArray(), rendered);
        }
    }

    Optional<Entry> get(String address) {
        return Optional.ofNullable(pages.getIfPresent(address));
    }

    /** A number that changes with each flush: taken before rendering, it tells whether the page is still current after it. */
    long state() {
        return flushes.get();
    }

    /**
     * The time at which the rendering of a page begins, in milliseconds since 1970. Browsers tell versions of a page apart by whole
     * seconds; so a page of after a flush is at least a second younger than any of before.
     */
    synchronized long now() {
        latest = Math.max(System.currentTimeMillis() / 1000 * 1000, earliest);
        return latest;
    }

    /** Keeps a page unless something changed since {@code state} was taken. */
    void put(String address, Entry page, long state) {
        pages.put(address, page);
        if (flushes.get() != state) {
            pages.invalidate(address);
        }
    }

    synchronized void flush() {
        flushes.incrementAndGet();
        earliest = latest + 1000;
        pages.invalidateAll();
    }
}
