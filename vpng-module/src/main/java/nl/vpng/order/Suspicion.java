package nl.vpng.order;

import java.util.Optional;
import java.util.regex.Pattern;

/** Why an order looks like spam. Such an order is kept, but an editor looks at it first. */
enum Suspicion {
    /** The field that people do not see was filled in. */
    HIDDEN_FIELD("hiddenField"),
    /** Sent sooner than a person can. */
    TOO_FAST("tooFast"),
    /** Very many from one address. */
    TOO_MANY("tooMany"),
    /** Sent from a page of another site. */
    OTHER_SITE("otherSite"),
    /** A link where a name or an address belongs. */
    LINK("link");

    private static final Pattern WEB_ADDRESS = Pattern.compile(
            "(?i)(?:[a-z][a-z0-9+.-]*://|www\\.|\\b[a-z0-9-]+\\.(?:com|net|org|info|ru|cn|xyz|top|io)\\b)");

    private final String key;

    Suspicion(String key) {
        this.key = key;
    }

    /** Returns the key that an order keeps. */
    String key() {
        return key;
    }

    /** Tells whether a line holds the address of a page. */
    static boolean holdsLink(String line) {
        return WEB_ADDRESS.matcher(line).find();
    }

    /** Returns whether a line of the address is suspicious. */
    static Optional<Suspicion> of(Customer customer) {
        return customer.addressLines().stream().anyMatch(Suspicion::holdsLink) ? Optional.of(LINK) : Optional.empty();
    }
}
