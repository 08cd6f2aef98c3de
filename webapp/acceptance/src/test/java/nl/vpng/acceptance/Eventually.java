package nl.vpng.acceptance;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/**
 * For what visitors see some moments after a change: Magnolia empties its page cache with a delay, and Jackrabbit reads PDFs in the
 * background.
 */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Eventually() {}

    /**
     * Returns once the claim holds; fails with the last complaint where that takes too long.
     *
     * @param claim assertions, which may ask the installation
     */
    static void holds(ThrowingRunnable claim) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .untilAsserted(claim);
    }
}
