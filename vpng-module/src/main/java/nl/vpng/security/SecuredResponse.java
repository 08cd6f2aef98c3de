package nl.vpng.security;

import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * An answer that has each security header once, since of two a browser may take the wrong one, and that does not let the pages of
 * every other site read it: Magnolia's filter {@code cors} would, as installed. An origin that an administrator names is let be.
 */
final class SecuredResponse extends HttpServletResponseWrapper {

    private static final String READERS = "Access-Control-Allow-Origin";
    private static final String EVERYBODY = "*";

    SecuredResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (!isForEverybody(name, value)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (SecurityHeaders.knows(name)) {
            super.setHeader(name, value);
        } else if (!isForEverybody(name, value)) {
            super.addHeader(name, value);
        }
    }

    private static boolean isForEverybody(String name, @Nullable String value) {
        return READERS.equalsIgnoreCase(name) && EVERYBODY.equals(value);
    }
}
