package nl.vpng.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Addresses that editors type, and parts of addresses. */
public final class Address {

    /** Anything else, such as {@code javascript:}, could run code in the visitor's browser. */
    private static final Pattern SAFE =
            Pattern.compile("(?:https?://|mailto:|tel:|/(?!/)|#)\\S+", Pattern.CASE_INSENSITIVE);

    private Address() {}

    /** Returns the address without blanks around it, or the empty text where a visitor should not be led there. */
    public static String safe(String typed) {
        String address = typed.strip();
        return SAFE.matcher(address).matches() ? address : "";
    }

    /** Returns a node name as one part of an address. */
    public static String part(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
