package nl.vpng.host.dam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import javax.imageio.ImageIO;
import javax.jcr.Node;
import javax.jcr.Session;
import nl.vpng.host.dam.RefusedFile.Reason;
import nl.vpng.host.repository.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads from the bytes to the asset. */
class StagedFilesTest {

    private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>";

    @TempDir
    Path folder;

    @Test
    void keepsAGoodFileForTheOneWhoSentIt() throws Exception {
        StagedFile file = receive("C:\\boeken\\Één boek.PDF", PDF);
        assertThat(file.name()).isEqualTo("Één boek.PDF");
        assertThat(file.type()).isEqualTo(FileType.PDF);
        assertThat(files().find(file.token(), "anna")).contains(file);
        assertThat(files().find(file.token(), "berend")).isEmpty();
        assertThat(files().find("../../etc/passwd", "anna")).isEmpty();
        files().remove(file);
        assertThat(files().find(file.token(), "anna")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "leeg.pdf, '', EMPTY",
        "nep.pdf, MZ\u0090\u0000, OTHER_THAN_NAMED",
        "programma.exe, MZ\u0090\u0000, UNKNOWN_TYPE",
        "foto.png, %PDF-1.7, OTHER_THAN_NAMED",
        "pagina.html, <html><body>x</body></html>, UNKNOWN_TYPE",
        "tekst.txt, <html><body><script>x</script></body></html>, OTHER_THAN_NAMED",
        "zonder, %PDF-1.7, OTHER_THAN_NAMED",
    })
    void refusesWhatItIsNotOrWhatNobodyMayUpload(String name, String content, Reason reason) {
        assertRefused(name, content, reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onload='alert(1)'/>",
                "<a href='java&#10;script:alert(1)'><text>x</text></a>",
                "<use href='https://elders.example/x.svg#a'/>",
                "<image href='data:text/html,x'/>",
                "<foreignObject/>",
                "<style>@import url(//elders.example/x.css)</style>",
                "<rect style='fill:url(https://elders.example/#a)'/>",
                "<a><animate attributeName='href' values='javascript:alert(1)'/></a>",
                "<not closed"
            })
    void refusesADrawingThatIsMoreThanADrawing(String content) {
        assertRefused("tekening.svg", SVG.formatted(content), Reason.ACTIVE_CONTENT);
    }

    @Test
    void refusesAScriptThatHidesInAnEntity() {
        assertRefused(
                "tekening.svg",
                "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY e '<script>x</script>'>]>" + SVG.formatted("&e;"),
                Reason.ACTIVE_CONTENT);
    }

    @Test
    void takesAnOrdinaryDrawing() throws Exception {
        StagedFile file = receive(
                "tekening.svg",
                SVG.formatted("<defs><g id='a'/></defs><use href='#a'/><rect fill='url(#a)' width='1' height='1'/>"));
        assertThat(file.type()).isEqualTo(FileType.SVG);
    }

    @Test
    void dropsWhatIsADayOldAndNobodySaved() throws Exception {
        StagedFile old = receive("a.pdf", PDF);
        Files.setLastModifiedTime(
                old.data().getParent(), FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        receive("b.pdf", PDF);
        assertThat(files().find(old.token(), "anna")).isEmpty();
    }

    @Test
    void leavesNothingOfARefusedFile() throws Exception {
        assertRefused("leeg.pdf", "", Reason.EMPTY);
        try (var left = Files.list(folder.resolve("uploads"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void becomesAnAssetAsMagnoliaKeepsIt() throws Exception {
        try (Repository repository = DamRepository.open(folder)) {
            Session dam = repository.systemSession("dam");
            StagedFile file = files().receive(new ByteArrayInputStream(png(30, 40)), "Café omslag.png", "anna");
            Node asset = AssetWriter.create(dam.getRootNode(), file);
            dam.save();
            assertThat(asset.getPath()).isEqualTo("/cafe-omslag");
            assertThat(asset.getIdentifier()).isEqualTo(file.token());
            assertThat(asset.isNodeType("mgnl:asset")).isTrue();
            assertThat(asset.getProperty("type").getString()).isEqualTo("png");
            Node content = asset.getNode("jcr:content");
            assertThat(content.getProperty("jcr:mimeType").getString()).isEqualTo("image/png");
            assertThat(content.getProperty("fileName").getString()).isEqualTo("Café omslag.png");
            assertThat(content.getProperty("size").getLong()).isEqualTo(file.size());
            assertThat(content.getProperty("width").getLong()).isEqualTo(30);
            assertThat(content.getProperty("height").getLong()).isEqualTo(40);
            assertThat(content.getProperty("jcr:data").getBinary().getSize()).isEqualTo(file.size());

            AssetWriter.replace(asset, receive("ander.pdf", PDF));
            dam.save();
            assertThat(asset.getIdentifier()).isEqualTo(file.token());
            assertThat(content.getProperty("jcr:mimeType").getString()).isEqualTo("application/pdf");
            assertThat(content.hasProperty("width")).isFalse();
            dam.logout();
        }
    }

    /** What a whole upload costs beyond the disk: far less than the file. */
    @Test
    void streamsAHundredMegabytes() throws Exception {
        long size = 100L << 20;
        try (Repository repository = DamRepository.open(folder)) {
            Session dam = repository.systemSession("dam");
            long before = allocated();
            StagedFile file = files().receive(new LongPdf(size), "groot.pdf", "anna");
            AssetWriter.create(dam.getRootNode(), file);
            dam.save();
            assertThat(allocated() - before).isLessThan(32L << 20);
            assertThat(dam.getProperty("/groot/jcr:content/size").getLong()).isEqualTo(size);
            dam.logout();
        }
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private void assertRefused(String name, String content, Reason reason) {
        assertThatThrownBy(() -> receive(name, content))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private StagedFile receive(String name, String content) throws IOException, RefusedFile {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        if (content.startsWith("MZ")) {
            bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        }
        return files().receive(new ByteArrayInputStream(bytes), name, "anna");
    }

    private StagedFiles files() {
        return new StagedFiles(folder.resolve("uploads"));
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** A file that never is in memory. */
    private static final class LongPdf extends InputStream {
        private final byte[] head = PDF.getBytes(StandardCharsets.US_ASCII);
        private long at;
        private final long size;

        LongPdf(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            if (at >= size) {
                return -1;
            }
            return at < head.length ? head[(int) at++] : (int) (at++ % 251);
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at >= size) {
                return -1;
            }
            int count = (int) Math.min(length, size - at);
            for (int i = 0; i < count; i++) {
                into[offset + i] = (byte) read();
            }
            return count;
        }
    }
}
