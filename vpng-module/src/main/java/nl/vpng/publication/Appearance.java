package nl.vpng.publication;

import java.time.Instant;
import java.util.Comparator;

/**
 * An edition that appeared.
 *
 * @param publication of what
 * @param edition the edition
 * @param identifier of the edition's node, the same on author and public and for ever
 * @param modified when it was last changed or published
 */
public record Appearance(Publication publication, Edition edition, String identifier, Instant modified) {

    /** The edition of the latest year and month first, then what was changed last. */
    static final Comparator<Appearance> LATEST_FIRST = Comparator.comparing(Appearance::edition, Edition.BY_DATE)
            .thenComparing(Appearance::modified)
            .reversed();
}
