package nl.vpng.order;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.inject.Inject;

/**
 * Gives each form a key and knows it again. It stands in for a session and for Magnolia's own token: it works hours later,
 * without cookies and after a restart.
 */
public final class FormKeys {

    /** The hidden field that carries the key. */
    static final String FIELD = "orderKey";
    /** A form that was open longer is given back once, with a new key. */
    static final Duration VALID = Duration.ofDays(2);

    private static final String PURPOSE = "form";

    private final Seal seal;
    private final Clock clock;

    /** @param seal marks the keys */
    @Inject
    public FormKeys(Seal seal) {
        this(seal, Clock.systemUTC());
    }

    FormKeys(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** Returns a new key, as the form carries it. */
    String issue() {
        return seal.close(PURPOSE, OrderId.next(clock) + " " + clock.millis());
    }

    /** Returns the key that a form carried; empty where it is none of ours or too old. */
    Optional<FormKey> read(String carried) {
        return seal.open(PURPOSE, carried).map(FormKeys::parse).filter(key -> !tooOld(key));
    }

    private boolean tooOld(FormKey key) {
        return key.issued().plus(VALID).isBefore(clock.instant());
    }

    private static FormKey parse(String text) {
        String[] parts = text.split(" ", -1);
        return new FormKey(parts[0], Instant.ofEpochMilli(Long.parseLong(parts[1])));
    }
}
