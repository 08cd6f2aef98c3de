package nl.vpng.order;

import info.magnolia.cms.security.SecurityUtil;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the author, and nobody else, collect orders from public: each request carries what it asks and when, signed with the key
 * that also signs what the author publishes. So there is no password to keep, and who can publish to a public can collect there.
 */
final class OrderPass {

    /** The header that carries it. */
    static final String HEADER = "X-Vpng-Author";

    private static final Logger log = LoggerFactory.getLogger(OrderPass.class);

    /** Clocks of two servers differ by less. */
    private static final Duration VALID = Duration.ofMinutes(5);

    private OrderPass() {}

    /** Returns a pass of this author for one request. */
    static String forRequest(String method, String path, Clock clock) {
        return SecurityUtil.encrypt(
                withDigest(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + method + " " + path));
    }

    /** Tells whether a pass was made by the author that publishes here, for this request and not long ago. */
    static boolean isValid(String pass, String method, String path, Clock clock) {
        try {
            String text = SecurityUtil.decrypt(pass);
            Instant made = Instant.parse(text.substring(0, Math.max(0, text.indexOf(' '))));
            byte[] expected = withDigest(made + " " + method + " " + path).getBytes(StandardCharsets.UTF_8);
            boolean recent = Duration.between(made, clock.instant()).abs().compareTo(VALID) < 0;
            return recent && MessageDigest.isEqual(expected, text.getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException notOurs) {
            // Magnolia's cipher throws whatever its parts throw for what is none of its texts
            log.info("A pass was refused: {}", notOurs.getClass().getSimpleName());
            return false;
        }
    }

    /** Magnolia's cipher makes some text of anything, so a text of ours must be known by itself. */
    private static String withDigest(String text) {
        return text + " " + digest(text);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java has SHA-256", e);
        }
    }
}
