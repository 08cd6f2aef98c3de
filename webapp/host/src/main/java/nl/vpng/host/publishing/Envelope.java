package nl.vpng.host.publishing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the author signs: the request's kind, receiver and moment, a number that is used once, and the digest of the
 * body. So a request that was listened to can be neither changed nor sent again, nor sent to another public.
 *
 * @param operation {@code publish} or {@code unpublish}
 * @param path path of the request on the receiver, with its context path
 * @param time milliseconds since 1970
 * @param nonce random text that no other request has
 * @param length the body's length in bytes
 * @param digest SHA-256 of the body, in hexadecimal
 */
record Envelope(String operation, String path, long time, String nonce, long length, String digest) {
    static final String PUBLISH = "publish";
    static final String UNPUBLISH = "unpublish";
    static final String SIGNATURE = "X-Vpng-Signature";
    static final String ALGORITHM = "SHA256withRSA";

    private static final String OPERATION_HEADER = "X-Vpng-Operation";
    private static final String TIME_HEADER = "X-Vpng-Time";
    private static final String NONCE_HEADER = "X-Vpng-Nonce";
    private static final String LENGTH_HEADER = "X-Vpng-Length";
    private static final String DIGEST_HEADER = "X-Vpng-Digest";

    /** Reads the headers of a request; empty where one is missing or is no number. */
    static Optional<Envelope> of(String path, Function<String, String> headers) {
        String operation = headers.apply(OPERATION_HEADER);
        String nonce = headers.apply(NONCE_HEADER);
        String digest = headers.apply(DIGEST_HEADER);
        if (operation == null || nonce == null || nonce.length() > 64 || digest == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Envelope(
                    operation,
                    path,
                    Long.parseLong(headers.apply(TIME_HEADER)),
                    nonce,
                    Long.parseLong(headers.apply(LENGTH_HEADER)),
                    digest));
        } catch (NumberFormatException missingOrNoNumber) {
            return Optional.empty();
        }
    }

    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(OPERATION_HEADER, operation);
        headers.put(TIME_HEADER, String.valueOf(time));
        headers.put(NONCE_HEADER, nonce);
        headers.put(LENGTH_HEADER, String.valueOf(length));
        headers.put(DIGEST_HEADER, digest);
        return headers;
    }

    /** The bytes that the signature is made of. */
    byte[] signed() {
        return String.join("\n", "vpng 1", operation, path, "" + time, nonce, "" + length, digest)
                .getBytes(StandardCharsets.UTF_8);
    }
}
