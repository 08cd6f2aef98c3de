package nl.vpng.order;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postal codes in every spelling, kept in one. */
final class PostalCode {

    private static final Pattern DUTCH = Pattern.compile("([1-9][0-9]{3})(?!S[ADS])([A-Z]{2})");
    private static final Set<String> NETHERLANDS =
            Set.of("", "nl", "nederland", "netherlands", "the netherlands", "holland");

    private PostalCode() {}

    /** Tells whether a country as typed is the Netherlands. */
    static boolean isDutch(String country) {
        return NETHERLANDS.contains(country.toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the code as it is written on an envelope.
     *
     * @param country as typed; empty is the Netherlands
     * @return the code; empty where it is none of the Netherlands. Other countries' codes are not judged.
     */
    static Optional<String> of(String typed, String country) {
        if (!isDutch(country)) {
            return typed.isBlank() ? Optional.empty() : Optional.of(typed);
        }
        Matcher code = DUTCH.matcher(typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}.-]", ""));
        return code.matches() ? Optional.of(code.group(1) + " " + code.group(2)) : Optional.empty();
    }
}
