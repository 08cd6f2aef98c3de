package nl.vpng.site;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import info.magnolia.dam.api.Asset;
import java.util.Calendar;
import org.jspecify.annotations.Nullable;

/**
 * Reads something from each file of the asset store once, until the file is replaced.
 *
 * @param <T> what is read
 */
public final class PerFile<T> {

    /** So many files are remembered. */
    private static final int MOST = 5_000;

    private record File(String key, long size, @Nullable Calendar modified) {}

    private final Cache<File, T> known =
            CacheBuilder.newBuilder().maximumSize(MOST).build();

    /** Reads from a file. */
    @FunctionalInterface
    public interface Read<T, E extends Exception> {

        /** Reads the value. */
        T read(Asset asset) throws E;
    }

    /**
     * Returns what was read from a file earlier, or reads it now.
     *
     * @param key as a field stores it, {@code jcr:<identifier>}
     * @param asset the file
     * @param read called where the value is not there yet
     * @throws E as {@code read} throws it; nothing is remembered then
     */
    public <E extends Exception> T get(String key, Asset asset, Read<T, E> read) throws E {
        File file = new File(key, asset.getFileSize(), asset.getLastModified());
        T value = known.getIfPresent(file);
        if (value == null) {
            // Two visitors at once may both read it: the second answer is the first one.
            value = read.read(asset);
            known.put(file, value);
        }
        return value;
    }
}
