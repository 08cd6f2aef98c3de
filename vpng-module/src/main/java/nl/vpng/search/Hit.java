package nl.vpng.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something on the site in which the words occur: a page, a knowledge domain or a publication.
 *
 * @param address its link, context path included
 * @param title its title
 * @param place the titles of what it lies in, from the outside in
 * @param text what a visitor reads there
 * @param score how well it fits
 * @param files PDFs that belong to it, in which the words occur too
 */
record Hit(String address, String title, List<String> place, String text, double score, List<FileHit> files) {

    /** Stands between texts that do not follow each other where a visitor reads them. */
    static final String BETWEEN = " · ";

    /** A file says less about what it is about than the page that offers it. */
    private static final double WEIGHT_OF_FILES = 0.5;

    /**
     * A PDF in which the words occur.
     *
     * @param address its link
     * @param edition its number; 0 where the publication has no other
     * @param earlier whether there is a newer edition
     * @param found where the words are
     */
    record FileHit(String address, long edition, boolean earlier, FullText.Found found) {}

    /** Returns this hit together with another of the same address. */
    Hit with(Hit other) {
        String both = text.equals(other.text) ? text : text + BETWEEN + other.text;
        return new Hit(address, title, place, both, Math.max(score, other.score), join(files, other.files));
    }

    /** Returns this hit with a file more. */
    Hit with(FileHit file) {
        double better = Math.max(score, file.found().score() * WEIGHT_OF_FILES);
        return new Hit(address, title, place, text, better, join(files, List.of(file)));
    }

    private static <T> List<T> join(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
