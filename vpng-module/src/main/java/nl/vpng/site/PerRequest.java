package nl.vpng.site;

import info.magnolia.context.MgnlContext;
import javax.jcr.RepositoryException;

/** Reads something once in a request, however many parts of the page ask for it. */
public final class PerRequest {

    private PerRequest() {}

    /** Reads from the repository. */
    @FunctionalInterface
    public interface Read<T> {

        /**
         * Reads the value.
         *
         * @throws RepositoryException where the repository cannot be read
         */
        T read() throws RepositoryException;
    }

    /**
     * Returns what was read earlier in this request, or reads it now.
     *
     * @param type the type of the value, which is also its key
     * @param read called where the value is not there yet
     * @throws RepositoryException as {@code read} throws it
     */
    public static <T> T get(Class<T> type, Read<T> read) throws RepositoryException {
        String key = type.getName();
        Object known = MgnlContext.getAttribute(key);
        if (type.isInstance(known)) {
            return type.cast(known);
        }
        T value = read.read();
        MgnlContext.setAttribute(key, value);
        return value;
    }
}
