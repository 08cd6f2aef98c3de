package nl.vpng.host.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An address within the desk, such as {@code /app/publication?path=%2Fa}. It never changes; each method gives a new one.
 *
 * @param path the path below the desk with the query, encoded
 */
public record Link(String path) {

    /** Returns the address of a screen; the path begins with a slash and needs no encoding. */
    public static Link to(String path) {
        return new Link(path);
    }

    /** Returns this address with one more parameter; nothing changes where the value is null or empty. */
    public Link with(String name, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        char joint = path.indexOf('?') < 0 ? '?' : '&';
        return new Link(path + joint + encode(name) + "=" + encode(value.toString()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return path;
    }
}
