package nl.vpng.host.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.jcr.RepositoryException;
import nl.vpng.host.publishing.Receivers.Receiver;
import nl.vpng.host.publishing.Refusal.Reason;

/** What is sent in one call: written to a file once, then sent to each receiver with an envelope of its own. */
final class Sending implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    /** As long as a public may take to read and save; a file of 100 MB takes seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String operation;
    private final AuthorKey key;
    private final Path file;
    private final String digest;

    private Sending(String operation, AuthorKey key, Path file, String digest) {
        this.operation = operation;
        this.key = key;
        this.file = file;
        this.digest = digest;
    }

    /** Writes what is to be sent. */
    static Sending of(String operation, AuthorKey key, String workspace, Writing writing)
            throws IOException, RepositoryException {
        Path file = Files.createTempFile("vpng-publication-", null);
        try (OutputStream raw = Files.newOutputStream(file);
                DigestOutputStream out = new DigestOutputStream(raw, ActivationFilter.sha256())) {
            try (PublicationWriter writer = new PublicationWriter(new java.io.BufferedOutputStream(out), workspace)) {
                writing.to(writer);
            }
            String digest = HexFormat.of().formatHex(out.getMessageDigest().digest());
            return new Sending(operation, key, file, digest);
        } catch (IOException | RepositoryException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    /**
     * Sends it to one receiver.
     *
     * @throws IOException where the receiver cannot be reached or does not answer
     * @throws Refusal where it does not take what was sent
     */
    void to(Receiver receiver) throws IOException, InterruptedException, Refusal {
        URI address = URI.create(receiver.url() + ActivationFilter.PATH);
        byte[] nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        Envelope envelope = new Envelope(
                operation,
                address.getRawPath(),
                System.currentTimeMillis(),
                HexFormat.of().formatHex(nonce),
                Files.size(file),
                digest);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", "vpng-author")
                .header("Content-Type", "application/octet-stream")
                .header(Envelope.SIGNATURE, key.sign(envelope))
                .POST(HttpRequest.BodyPublishers.ofFile(file));
        envelope.headers().forEach(request::header);
        HttpResponse<String> answer =
                HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw refusal(answer);
        }
    }

    private static Refusal refusal(HttpResponse<String> answer) {
        String[] lines = answer.body().split("\n", 2);
        for (Reason reason : Reason.values()) {
            if (lines.length == 2 && lines[0].equals(reason.name())) {
                return new Refusal(reason, lines[1]);
            }
        }
        return new Refusal(Reason.NOT_STORED, "HTTP " + answer.statusCode());
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }

    /** Writes the content. */
    interface Writing {
        void to(PublicationWriter writer) throws IOException, RepositoryException;
    }
}
