package nl.vpng.host.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.jcr.RepositoryException;
import nl.vpng.host.publishing.Refusal.Reason;
import nl.vpng.host.repository.Repository;
import org.jspecify.annotations.Nullable;

/**
 * Lets only the author in whose public key stands at {@code config:/server/activation@publicKey}. Where it is missing
 * nobody comes in: unlike Magnolia, the first who asks does not become the author.
 */
final class Guard {
    /** How far the clocks of author and public may differ. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Repository repository;
    private final Clock clock;
    private final long started;
    /** A request is as good as new until its time is over, so its number is kept at least as long. */
    private final Cache<String, Boolean> used =
            Caffeine.newBuilder().expireAfterWrite(TOLERANCE.multipliedBy(3)).build();

    Guard(Repository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
        // Numbers of before the start are forgotten, so requests of before it are too.
        this.started = clock.millis();
    }

    /**
     * Checks who sends and when.
     *
     * @param signature in hexadecimal; null where the request has none
     */
    void check(Envelope envelope, @Nullable String signature) throws Refusal, RepositoryException {
        if (signature == null || !isSigned(envelope, signature)) {
            throw new Refusal(Reason.UNSIGNED, "");
        }
        long now = clock.millis();
        if (Math.abs(now - envelope.time()) > TOLERANCE.toMillis() || envelope.time() < started) {
            throw new Refusal(Reason.UNTIMELY, "");
        }
        if (used.asMap().putIfAbsent(envelope.nonce(), true) != null) {
            throw new Refusal(Reason.REPEATED, "");
        }
    }

    private boolean isSigned(Envelope envelope, String signature) throws Refusal, RepositoryException {
        try {
            Signature check = Signature.getInstance(Envelope.ALGORITHM);
            check.initVerify(key());
            check.update(envelope.signed());
            return check.verify(HexFormat.of().parseHex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return false;
        }
    }

    private PublicKey key() throws Refusal, RepositoryException, GeneralSecurityException {
        Optional<PublicKey> key = ActivationKey.stored(repository);
        if (key.isEmpty()) {
            throw new Refusal(Reason.NO_KEY, "");
        }
        return key.get();
    }
}
