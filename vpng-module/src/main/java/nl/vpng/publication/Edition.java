package nl.vpng.publication;

import java.time.Year;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a publication.
 *
 * @param number the highest is the newest
 * @param printing a label such as "2e oplage", may be empty
 * @param year when it appeared; null where that is not known
 * @param month 1 to 12; null where that is not known
 * @param pdf the file as the field stores it, may be empty
 * @param isbn may be empty
 * @param pages how many; null where that is not known
 * @param paper whether it can be had on paper; null where there is no paper copy
 * @param price of a paper copy in euros; null where it has none
 * @param changeNote what is new, may be empty
 */
public record Edition(
        long number,
        String printing,
        @Nullable Long year,
        @Nullable Long month,
        String pdf,
        String isbn,
        @Nullable Long pages,
        @Nullable PaperAvailability paper,
        @Nullable Double price,
        String changeNote) {

    private static final Comparator<@Nullable Long> UNKNOWN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    /** From old to new by when it appeared; what is not known counts as older. */
    static final Comparator<Edition> BY_DATE =
            Comparator.comparing(Edition::year, UNKNOWN_FIRST).thenComparing(Edition::month, UNKNOWN_FIRST);

    /** The one rule which edition is the newest: the highest number, then the later year and month. */
    public static final Comparator<Edition> NEWEST_FIRST =
            Comparator.comparingLong(Edition::number).thenComparing(BY_DATE).reversed();

    /** The first year that an edition can be of; what is older was not made by members of VPNG. */
    private static final int FIRST_YEAR = 1900;

    /** Returns whether an edition can be of a year: at the latest of the next one, which is being prepared. */
    static boolean canBeOf(double year, Year now) {
        return year >= FIRST_YEAR && year <= now.getValue() + 1.0 && year == Math.rint(year);
    }

    /** Returns whether a visitor can order a paper copy. */
    public boolean canBeOrdered() {
        return paper != null && paper.canBeOrdered();
    }

    /**
     * Returns whether catalogues list a paper copy: one that can be had, or could be once.
     *
     * @param newest whether this is the newest edition; of earlier ones none can be ordered
     */
    public boolean isOfferedOnPaper(boolean newest) {
        return paper != null && !paper.schemaOrg().isEmpty() && (newest || !canBeOrdered());
    }

    /** Returns the key of the words that say whether there is a paper copy. */
    public String paperKey() {
        return Optional.ofNullable(paper).map(PaperAvailability::messageKey).orElse(PaperAvailability.NO_PAPER_KEY);
    }
}
