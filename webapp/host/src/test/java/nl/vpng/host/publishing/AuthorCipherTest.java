package nl.vpng.host.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.cms.security.SecurityUtil;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorCipherTest {
    private static TwoInstances two;
    private static AuthorCipher live;

    @TempDir
    private Path other;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        two = new TwoInstances(folder);
        live = new AuthorCipher(folder.resolve("magnoliaPublic"), two.live);
    }

    @AfterAll
    static void stop() throws Exception {
        two.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /.rest/vpng/orders/v1 1764090000000", "€ 12,50 voor Zoë", " "})
    void publicsReadWhatTheAuthorWrote(String text) {
        String written = SecurityUtil.encrypt(text);
        assertThat(written).doesNotContain(text).matches("[0-9A-F]+");
        assertThat(live.decrypt(written)).isEqualTo(text);
    }

    @Test
    void aLongTextTravelsInParts() {
        String text = "0123456789".repeat(100);
        assertThat(live.decrypt(SecurityUtil.encrypt(text))).isEqualTo(text);
        assertThat(SecurityUtil.encrypt(text)).contains(";");
    }

    @Test
    void anAuthorThatKnowsItselfReadsItToo() throws Exception {
        assertThatThrownBy(() -> SecurityUtil.decrypt("00"))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("config:/server/activation@publicKey");
        ActivationKey.introduce(
                two.author, HexFormat.of().formatHex(two.key.getPublic().getEncoded()));
        assertThat(SecurityUtil.decrypt(SecurityUtil.encrypt("mine"))).isEqualTo("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "00", "no hexadecimal", "ABC"})
    void refusesWhatNobodyWrote(String text) {
        assertThatThrownBy(() -> live.decrypt(text)).isInstanceOf(SecurityException.class);
    }

    @Test
    void refusesWhatSomebodyElseWroteOrChanged() throws Exception {
        Files.writeString(
                other.resolve(AuthorKey.FILE),
                "key.private="
                        + HexFormat.of()
                                .formatHex(TwoInstances.keyPair().getPrivate().getEncoded()));
        String foreign = new AuthorCipher(other, two.author).encrypt("hello");
        assertThatThrownBy(() -> live.decrypt(foreign)).isInstanceOf(SecurityException.class);
        String own = SecurityUtil.encrypt("hello");
        String changed = own.substring(0, own.length() - 1) + (own.endsWith("0") ? "1" : "0");
        assertThatThrownBy(() -> live.decrypt(changed)).isInstanceOf(SecurityException.class);
    }

    @Test
    void publicsCannotWrite() {
        assertThatThrownBy(() -> live.encrypt("hello"))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining(AuthorKey.FILE);
    }
}
