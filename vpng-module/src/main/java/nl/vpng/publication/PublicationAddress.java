package nl.vpng.publication;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vpng.site.Address;

/** The addresses of publications: a promise to everyone who ever linked to one. */
public final class PublicationAddress {

    /** The page with all publications. */
    public static final String OVERVIEW = "/publicaties";

    /** The page that shows a publication, and its parameter. */
    static final String PAGE = "/publicaties/publicatie";

    static final String PARAMETER = "publicatie";

    private static final String PREFIX = "/publicaties/";
    private static final Pattern PUBLICATION = Pattern.compile("/publicaties/([^/]+?)(?:\\.html)?/?");
    private static final Pattern DIGITAL =
            Pattern.compile("/publicaties/([^/]+)/digitaal(?:/([0-9]{1,9}))?(?:\\.html)?/?");

    private static final Pattern CITATION = Pattern.compile("/publicaties/([^/]+)/citeren/([0-9]{1,9})\\.([a-z]{1,9})");

    /** The address of a file for reference managers. */
    record Citation(String name, long number, String extension) {}

    /** The address of a digital version: of an edition by its number, or of the newest. */
    record Digital(String name, Optional<Long> number) {}

    private PublicationAddress() {}

    /** Returns the path of a publication, without context path and extension. */
    public static String path(String name) {
        return PREFIX + Address.part(name);
    }

    /** Returns the path of the digital version of an edition, without context path. */
    public static String digitalPath(String name, long number) {
        return path(name) + "/digitaal/" + number;
    }

    /** Returns the path of a file for reference managers, without context path. */
    static String citationPath(String name, long number, String extension) {
        return path(name) + "/citeren/" + number + "." + extension;
    }

    /** Returns what a path asks for where it is the address of a file for reference managers. */
    static Optional<Citation> citation(String path) {
        return match(CITATION, path).map(m -> new Citation(m.group(1), Long.parseLong(m.group(2)), m.group(3)));
    }

    /** Returns the name of the publication that a path may be of. */
    static Optional<String> name(String path) {
        return match(PUBLICATION, path).map(m -> m.group(1)).filter(name -> !PAGE.equals(PREFIX + name));
    }

    /** Returns what a path asks for where it is the address of a digital version. */
    static Optional<Digital> digital(String path) {
        return match(DIGITAL, path)
                .map(m ->
                        new Digital(m.group(1), Optional.ofNullable(m.group(2)).map(Long::valueOf)));
    }

    private static Optional<Matcher> match(Pattern pattern, String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(path);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
