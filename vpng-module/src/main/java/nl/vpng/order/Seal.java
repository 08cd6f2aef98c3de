package nl.vpng.order;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.inject.Inject;

/** Marks texts that a visitor carries for us, so that they come back as they were: HMAC-SHA-256 with our own secret. */
public final class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 16;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final OrderSettings settings;

    /** @param settings hold the secret */
    @Inject
    public Seal(OrderSettings settings) {
        this.settings = settings;
    }

    /**
     * Returns the text with its mark, fit for an address.
     *
     * @param purpose what it is for; for anything else it cannot be opened
     */
    String close(String purpose, String text) {
        return ENCODER.encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "."
                + ENCODER.encodeToString(mark(purpose, text));
    }

    /** Returns the text in what was closed for a purpose; empty where it is anything else. */
    Optional<String> open(String purpose, String closed) {
        String[] parts = closed.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            byte[] mark = Base64.getUrlDecoder().decode(parts[1]);
            return MessageDigest.isEqual(mark, mark(purpose, text)) ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Returns a mark of a text that tells nothing of it to who lacks the secret. */
    String fingerprint(String text) {
        return ENCODER.encodeToString(mark("fingerprint", text));
    }

    private byte[] mark(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(settings.secret(), ALGORITHM));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
