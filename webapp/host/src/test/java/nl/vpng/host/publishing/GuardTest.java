package nl.vpng.host.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.HexFormat;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What public refuses; a request that it takes is in {@link PublishingTest}. */
class GuardTest {
    private static final byte[] BODY = "no publication".getBytes(StandardCharsets.UTF_8);
    private static final String OWN_PATH = "/magnoliaPublic" + ActivationFilter.PATH;

    private static TwoInstances two;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        two = new TwoInstances(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        two.close();
    }

    @Test
    void refusesWhatIsNotSigned() throws Exception {
        HttpRequest plain = HttpRequest.newBuilder(URI.create(two.url() + ActivationFilter.PATH))
                .POST(HttpRequest.BodyPublishers.ofByteArray(BODY))
                .build();
        assertThat(send(plain)).isEqualTo("403 UNSIGNED");
        HttpRequest look = HttpRequest.newBuilder(URI.create(two.url() + ActivationFilter.PATH))
                .build();
        assertThat(send(look)).isEqualTo("403 UNSIGNED");
        assertThat(send(envelope("n1", 0), "", BODY)).isEqualTo("403 UNSIGNED");
        assertThat(send(envelope("n2", 0), "xyz", BODY)).isEqualTo("403 UNSIGNED");
    }

    @Test
    void refusesAnotherKeyAndAChangedEnvelope() throws Exception {
        Envelope envelope = envelope("n3", 0);
        assertThat(send(envelope, sign(envelope, TwoInstances.keyPair()), BODY)).isEqualTo("403 UNSIGNED");
        assertThat(send(envelope("n4", 0), sign(envelope, two.key), BODY)).isEqualTo("403 UNSIGNED");
        Envelope elsewhere =
                new Envelope("publish", "/other" + ActivationFilter.PATH, now(), "n5", BODY.length, digest());
        assertThat(send(elsewhere, sign(elsewhere, two.key), BODY)).isEqualTo("403 UNSIGNED");
    }

    @Test
    void refusesTheOldTheNewAndTheRepeated() throws Exception {
        Envelope old = envelope("n6", -Guard.TOLERANCE.toMillis() - 1000);
        assertThat(send(old, sign(old, two.key), BODY)).isEqualTo("403 UNTIMELY");
        Envelope future = envelope("n7", Guard.TOLERANCE.toMillis() + 60_000);
        assertThat(send(future, sign(future, two.key), BODY)).isEqualTo("403 UNTIMELY");
        Envelope once = envelope("n8", 0);
        send(once, sign(once, two.key), "something longer".getBytes(StandardCharsets.UTF_8));
        assertThat(send(once, sign(once, two.key), BODY)).isEqualTo("403 REPEATED");
    }

    @Test
    void refusesABodyThatIsNotTheSignedOne() throws Exception {
        Envelope shorter = envelope("n9", 0);
        assertThat(send(shorter, sign(shorter, two.key), "x".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("400 DAMAGED");
        Envelope other = envelope("n10", 0);
        byte[] changed = BODY.clone();
        changed[0]++;
        assertThat(send(other, sign(other, two.key), changed)).isEqualTo("400 DAMAGED");
    }

    @Test
    void letsNobodyInWhereNoAuthorIsKnown() throws Exception {
        Session config = two.live.systemSession("config");
        String known = config.getProperty("/server/activation/publicKey").getString();
        config.removeItem("/server/activation/publicKey");
        config.save();
        Envelope envelope = envelope("n11", 0);
        assertThat(send(envelope, sign(envelope, two.key), BODY)).isEqualTo("403 NO_KEY");
        ActivationKey.introduce(two.live, known);
        ActivationKey.introduce(two.live, "another");
        assertThat(config.getProperty("/server/activation/publicKey").getString())
                .isEqualTo(known);
        config.logout();
    }

    private static Envelope envelope(String nonce, long offset) {
        return new Envelope("publish", OWN_PATH, now() + offset, nonce, BODY.length, digest());
    }

    private static long now() {
        return System.currentTimeMillis();
    }

    private static String digest() {
        MessageDigest digest = ActivationFilter.sha256();
        return HexFormat.of().formatHex(digest.digest(BODY));
    }

    private static String sign(Envelope envelope, KeyPair key) throws Exception {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.getPrivate());
        signature.update(envelope.signed());
        return HexFormat.of().formatHex(signature.sign());
    }

    private static String send(Envelope envelope, String signature, byte[] body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(two.url() + ActivationFilter.PATH))
                .header(Envelope.SIGNATURE, signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        envelope.headers().forEach(request::header);
        return send(request.build());
    }

    private static String send(HttpRequest request) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body().strip();
    }
}
