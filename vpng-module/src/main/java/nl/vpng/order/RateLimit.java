package nl.vpng.order;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;

/** Counts the orders of this hour by the address they came from. Nothing of it is stored. */
public final class RateLimit {

    private static final int MOST_ADDRESSES = 100_000;

    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private long hour;

    /** Begins with nothing counted. */
    @Inject
    public RateLimit() {
        this(Clock.systemUTC());
    }

    RateLimit(Clock clock) {
        this.clock = clock;
    }

    /** Counts one order. */
    synchronized void count(String address) {
        begin();
        if (counts.size() < MOST_ADDRESSES || counts.containsKey(address)) {
            counts.merge(address, 1, Integer::sum);
        }
    }

    /** Returns how many came from an address this hour. */
    synchronized int counted(String address) {
        begin();
        return counts.getOrDefault(address, 0);
    }

    private void begin() {
        long now = clock.millis() / Duration.ofHours(1).toMillis();
        if (now != hour) {
            counts.clear();
            hour = now;
        }
    }
}
