package nl.vpng.site;

import info.magnolia.dam.api.Asset;
import java.util.Calendar;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of an image in WebP: {@code /beelden/<identifier>/<version>/<width>.webp}. A changed image has another one, so
 * browsers may keep what they have for good.
 *
 * @param identifier of the asset
 * @param version of its content
 * @param width in pixels
 */
public record ImageAddress(String identifier, String version, int width) {

    private static final Pattern ADDRESS = Pattern.compile(
            "/beelden/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([0-9a-z]{1,13})/([0-9]{1,4})\\.webp");

    private static final Set<Integer> WIDTHS = Set.of(240, 480, 960);

    /** Twice the width of a picture on a laptop's screen would be more than anyone sees. */
    private static final int WIDEST = 1440;

    /** WebP knows no longer side. */
    private static final int LONGEST = 16_383;

    /** More than any camera makes that editors have; a file of few bytes can claim to be much larger. */
    private static final long MOST_PIXELS = 60_000_000;

    /** Returns what a path without context path asks for where it is such an address. */
    public static Optional<ImageAddress> of(String path) {
        Matcher matcher = ADDRESS.matcher(path);
        return matcher.matches()
                ? Optional.of(new ImageAddress(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** Returns the path, without context path. */
    String path() {
        return "/beelden/" + identifier + "/" + version + "/" + width + ".webp";
    }

    /** Returns a text that changes with the content of an asset. */
    public static String version(Asset asset) {
        Calendar modified = asset.getLastModified();
        long time = modified == null ? 0 : modified.getTimeInMillis();
        return Long.toString(Math.abs(time * 31 + asset.getFileSize()), Character.MAX_RADIX);
    }

    /** Returns the widths in which an image is to be had: never more of its pixels than it has. */
    static Set<Integer> widths(long width) {
        Set<Integer> widths = new TreeSet<>(WIDTHS);
        widths.removeIf(one -> one >= width);
        widths.add((int) Math.min(width, WIDEST));
        return widths;
    }

    /** Tells whether an image is of a size that can be converted without harm to the server. */
    public static boolean isConvertible(long width, long height) {
        return width > 0 && height > 0 && width <= LONGEST && height <= LONGEST && width * height <= MOST_PIXELS;
    }
}
