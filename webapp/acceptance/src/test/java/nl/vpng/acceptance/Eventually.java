package nl.vpng.acceptance;

import java.time.Duration;
import java.time.Instant;

/**
 * For what visitors see some moments after a change: Magnolia empties its page cache with a delay, and Jackrabbit reads PDFs in the
 * background.
 */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Assertions, which may ask the installation. */
    @FunctionalInterface
    interface Claim {

        /** Ends in an AssertionError where it does not hold yet. */
        void check() throws Exception;
    }

    private Eventually() {}

    /** Returns once the claim holds; fails as it does when that takes too long. */
    static void holds(Claim claim) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                claim.check();
                return;
            } catch (AssertionError notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }
}
