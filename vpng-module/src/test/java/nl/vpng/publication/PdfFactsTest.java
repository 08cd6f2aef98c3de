package nl.vpng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFactsTest {

    private static final String SAMPLE = "/mgnl-bootstrap-samples/vpng-files/publicaties/procesregie-als-vak.pdf";

    @Test
    void accessiblePdfSaysTitleAndLanguageAndIsTagged() throws IOException {
        try (InputStream stream = PdfFactsTest.class.getResourceAsStream(SAMPLE)) {
            assertThat(PdfFacts.read(stream)).hasValueSatisfying(facts -> {
                assertThat(facts.title()).isNotEmpty();
                assertThat(facts.language()).startsWith("nl");
                assertThat(facts.tagged()).isTrue();
            });
        }
    }

    @Test
    void bareOneSaysNothing() throws IOException {
        assertThat(read(pdf(""))).contains(new PdfFacts("", "", false));
    }

    @Test
    void oneThatAsksForAPasswordCannotBeRead() throws IOException {
        assertThat(read(pdf("geheim"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "MZ program", "%PDF-1.7", "%PDF-1.7\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF"
            })
    void whatIsNoWholePdfCannotBeRead(String content) {
        assertThat(read(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void noBrokenFileStopsThePublication() throws IOException {
        byte[] whole;
        try (InputStream stream = PdfFactsTest.class.getResourceAsStream(SAMPLE)) {
            whole = stream.readAllBytes();
        }
        for (int length = 100; length < whole.length; length += whole.length / 20) {
            assertThat(read(Arrays.copyOf(whole, length))).isNotNull();
        }
    }

    private static Optional<PdfFacts> read(byte[] content) {
        return PdfFacts.read(new ByteArrayInputStream(content));
    }

    private static byte[] pdf(String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("eigenaar", password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
