package nl.vpng.host.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.vpng.host.security.Login.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks names and passwords and holds off who guesses: after five wrong ones a name is locked, known or not, after thirty an
 * address. Magnolia as installed locks for ever, so that anybody could shut out a known user; here a lock ends by itself.
 */
public final class Logins {
    /** As many wrong passwords lock a name; Magnolia's {@code maxFailedLoginAttempts}. */
    public static final int FAILURES = 5;
    /** How long a name is locked. */
    public static final Duration LOCK = Duration.ofMinutes(10);
    /** As many wrong passwords from one address hold off that address. */
    public static final int FAILURES_OF_ADDRESS = 30;
    /** How long an address is held off. */
    public static final Duration PAUSE_OF_ADDRESS = Duration.ofMinutes(5);

    private static final Logger log = LoggerFactory.getLogger(Logins.class);
    private static final int REMEMBERED = 10_000;

    private final Users users;
    private final Cache<String, Integer> names;
    private final Cache<String, Integer> addresses;
    /** One name is checked after the other, so that guesses at the same time are counted too. */
    private final Object[] turns =
            IntStream.range(0, 64).mapToObj(i -> new Object()).toArray();

    /**
     * @param clock tells when a lock ends
     */
    public Logins(Users users, Clock clock) {
        this.users = users;
        this.names = failures(LOCK, clock);
        this.addresses = failures(PAUSE_OF_ADDRESS, clock);
    }

    private static Cache<String, Integer> failures(Duration remembered, Clock clock) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(remembered)
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .build();
    }

    /**
     * Checks a name and a password.
     *
     * @param address where the request is from
     */
    public Login attempt(String name, char[] password, String address) {
        synchronized (turns[Math.floorMod(name.hashCode(), turns.length)]) {
            if (count(addresses, address) >= FAILURES_OF_ADDRESS) {
                return Login.refused(Outcome.TOO_MANY, left(addresses, address, PAUSE_OF_ADDRESS));
            }
            if (count(names, name) >= FAILURES) {
                return Login.refused(Outcome.LOCKED, left(names, name, LOCK));
            }
            Optional<HostUser> user = users.authenticate(name, password);
            if (user.isPresent()) {
                names.invalidate(name);
                return Login.accepted(user.get());
            }
            addresses.asMap().merge(address, 1, Integer::sum);
            if (names.asMap().merge(name, 1, Integer::sum) < FAILURES) {
                return Login.refused(Outcome.WRONG, Duration.ZERO);
            }
            log.warn("A name is locked for {} minutes after {} wrong passwords", LOCK.toMinutes(), FAILURES);
            return Login.refused(Outcome.LOCKED, LOCK);
        }
    }

    private static int count(Cache<String, Integer> failures, String key) {
        Integer count = failures.getIfPresent(key);
        return count == null ? 0 : count;
    }

    private static Duration left(Cache<String, Integer> failures, String key, Duration whole) {
        return failures.policy()
                .expireAfterWrite()
                .flatMap(expiry -> expiry.ageOf(key))
                .map(whole::minus)
                .orElse(Duration.ZERO);
    }
}
