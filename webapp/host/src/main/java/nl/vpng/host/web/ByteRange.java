package nl.vpng.host.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One range of bytes of a file.
 *
 * @param first index of the first byte, from 0
 * @param last index of the last byte, inclusive
 */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    long length() {
        return last - first + 1;
    }

    /** Whether the header asks for one range, the only form that is served in part (RFC 9110 allows to ignore the others). */
    static boolean isSingle(String header) {
        Matcher range = SINGLE.matcher(header.trim());
        return range.matches() && !(range.group(1).isEmpty() && range.group(2).isEmpty());
    }

    /** The bytes that a single range means in a file of this size; empty where it lies outside. */
    static Optional<ByteRange> of(String header, long size) {
        Matcher range = SINGLE.matcher(header.trim());
        if (!range.matches()) {
            return Optional.empty();
        }
        String from = range.group(1);
        String to = range.group(2);
        long first = from.isEmpty() ? Math.max(0, size - Long.parseLong(to)) : Long.parseLong(from);
        long last = from.isEmpty() || to.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(to));
        return first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }
}
