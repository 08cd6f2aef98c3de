package nl.vpng.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import info.magnolia.objectfactory.Components;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.jcr.Node;
import javax.ws.rs.core.Response;
import nl.vpng.TestSite;
import nl.vpng.site.ImageAddress;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cover as a visitor's browser gets it: WebP where that can be made, and never nothing. */
class ImageTest {

    private static final String COVER = "/vpng/covers/projectmatig-werken/jcr:content";

    @RegisterExtension
    static final TestSite site = new TestSite();

    private static ImageEndpoint endpoint;

    /** What a browser gets at an address. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Got(int status, String type, String kept, byte[] bytes) {

        BufferedImage image() throws Exception {
            ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
            try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
                reader.setInput(in);
                return reader.read(0);
            }
        }
    }

    @BeforeAll
    static void startsTheEndpoint() throws Exception {
        endpoint = site.visit(() -> Components.newInstance(ImageEndpoint.class, new ImageEndpointDefinition()));
    }

    @Test
    void isOfferedInWidthsThatAreSmallerThanTheFileOfTheEditor() throws Exception {
        long uploaded = 0;
        try (InputStream png =
                getClass().getResourceAsStream("/mgnl-bootstrap-samples/vpng-files/covers/procesregie-als-vak.png")) {
            uploaded = png.readAllBytes().length;
        }
        List<String> offered = offered("procesregie-als-vak");

        assertThat(offered).extracting(one -> one.replaceAll(".* ", "")).containsExactly("240w", "480w", "600w");
        for (String one : offered) {
            Got got = get(address(one));
            assertThat(got.type()).isEqualTo("image/webp");
            assertThat(got.kept()).isEqualTo("max-age=31536000, public, immutable");
            assertThat(got.image().getWidth())
                    .isEqualTo(ImageAddress.of(address(one)).get().width());
            assertThat(got.image().getHeight()).isEqualTo(Math.round(got.image().getWidth() * 848 / 600.0f));
            assertThat(got.bytes().length).as(one).isLessThan((int) uploaded);
        }
    }

    @Test
    void changesItsAddressWithItsContentAndTheOldOneShowsTheNewImage() throws Exception {
        upload(png(300, 200, Color.RED), "image/png", 300, 200);
        String before = address(offered("projectmatig-werken").get(0));
        upload(png(300, 200, Color.BLUE), "image/png", 300, 200);
        String after = address(offered("projectmatig-werken").get(0));

        assertThat(after).isNotEqualTo(before);
        assertThat(new Color(get(before).image().getRGB(9, 9)).getBlue()).isGreaterThan(200);
        assertThat(get(before).kept()).isEqualTo("no-cache");
        assertThat(get(after).kept()).contains("immutable");
    }

    @Test
    void isFoundInNoWidthButThoseThatPagesOffer() throws Exception {
        upload(png(300, 200, Color.RED), "image/png", 300, 200);
        String address = address(offered("projectmatig-werken").get(0));

        assertThat(get(address.replace("/240.", "/241.")).status()).isEqualTo(404);
        assertThat(get(address.replace("/240.", "/480.")).status()).isEqualTo(404);
        assertThat(get(address.replaceAll("[0-9a-f]{12}/", "ffffffffffff/")).status())
                .isEqualTo(404);
        assertThat(site.mapped(address.replace(".webp", ".png"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "text", "bomb", "cmyk", "photoshop", "long"})
    void showsTheFileAsItWasUploadedWhereItCannotBeConverted(String kind) throws Exception {
        byte[] file = hostile(kind);
        String type = List.of("cmyk", "photoshop").contains(kind) ? "image/jpeg" : "image/png";
        upload(file, type, 300, 200);

        Got got = get(address(offered("projectmatig-werken").get(0)));
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.type()).isEqualTo(type);
        assertThat(got.bytes()).isEqualTo(file);
    }

    @Test
    void hasNoOtherFormWhereItIsADrawingOrTooLargeOrOfUnknownSize() throws Exception {
        upload("<svg/>".getBytes(StandardCharsets.UTF_8), "image/svg+xml", 300, 200);
        assertThat(cover("projectmatig-werken").previousElementSiblings()).isEmpty();
        upload(png(10, 10, Color.RED), "image/png", 100_000, 100_000);
        assertThat(cover("projectmatig-werken").previousElementSiblings()).isEmpty();
        site.edit("dam", session -> session.getNode(COVER).getProperty("width").remove());
        assertThat(cover("projectmatig-werken").previousElementSiblings()).isEmpty();
        assertThat(cover("projectmatig-werken").attr("src")).contains("/dam/jcr:");
    }

    @Test
    void isTurnedAsTheCameraWasHeld() throws Exception {
        BufferedImage redAbove = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        fill(redAbove, 0, 0, 64, 16, Color.RED);
        // Exif is a TIFF; its one entry says orientation 6: what is above in the file belongs to the right
        byte[] turned = withSegment(
                jpeg(redAbove),
                0xFF,
                0xE1,
                0,
                34,
                'E',
                'x',
                'i',
                'f',
                0,
                0,
                'M',
                'M',
                0,
                42,
                0,
                0,
                0,
                8,
                0,
                1,
                1,
                18,
                0,
                3,
                0,
                0,
                0,
                1,
                0,
                6,
                0,
                0,
                0,
                0,
                0,
                0);
        upload(turned, "image/jpeg", 64, 32);

        Element cover = cover("projectmatig-werken");
        assertThat(cover.attr("width") + " by " + cover.attr("height")).isEqualTo("32 by 64");
        List<String> offered = offered("projectmatig-werken");
        assertThat(offered).singleElement().asString().endsWith(" 32w");
        BufferedImage got = get(address(offered.get(0))).image();
        assertThat(got.getHeight()).isEqualTo(2 * got.getWidth());
        assertThat(new Color(got.getRGB(got.getWidth() - 4, 8)).getRed()).isGreaterThan(200);
        assertThat(new Color(got.getRGB(4, 8)).getRed()).isLessThan(50);
    }

    @Test
    void staysTransparent() throws Exception {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
        fill(image, 0, 0, 150, 200, Color.RED);
        upload(png(image), "image/png", 300, 200);

        BufferedImage got = get(address(offered("projectmatig-werken").get(0))).image();
        assertThat(new Color(got.getRGB(200, 50), true).getAlpha()).isZero();
        assertThat(new Color(got.getRGB(50, 50), true)).isEqualTo(Color.RED);
    }

    @Test
    void mayBeOnePixelOrAPhotoOfFortyMegapixels() throws Exception {
        upload(png(1, 1, Color.RED), "image/png", 1, 1);
        assertThat(get(address(offered("projectmatig-werken").get(0))).image().getWidth())
                .isEqualTo(1);

        BufferedImage photo = new BufferedImage(8000, 5000, BufferedImage.TYPE_BYTE_GRAY);
        fill(photo, 0, 0, 4000, 5000, Color.WHITE);
        upload(jpeg(photo), "image/jpeg", 8000, 5000);
        List<String> offered = offered("projectmatig-werken");
        assertThat(offered)
                .extracting(one -> one.replaceAll(".* ", ""))
                .containsExactly("240w", "480w", "960w", "1440w");
        BufferedImage got = get(address(offered.get(3))).image();
        assertThat(got.getHeight()).isEqualTo(900);
        assertThat(new Color(got.getRGB(100, 100)).getGreen()).isGreaterThan(250);
    }

    private static byte[] hostile(String kind) throws Exception {
        byte[] png = noise();
        return switch (kind) {
            case "cut" -> Arrays.copyOf(png, png.length / 2);
            case "text" -> "Dit is geen plaatje".getBytes(StandardCharsets.UTF_8);
            case "bomb" ->
                ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000).array();
            case "long" -> ByteBuffer.wrap(png).putInt(20, Integer.MAX_VALUE).array();
            case "photoshop" -> withSegment(cmyk(), 0xFF, 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0);
            default -> cmyk();
        };
    }

    private static byte[] withSegment(byte[] jpeg, int... segment) {
        ByteBuffer longer = ByteBuffer.allocate(jpeg.length + segment.length).put(jpeg, 0, 2);
        for (int one : segment) {
            longer.put((byte) one);
        }
        return longer.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] noise() throws Exception {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 60_000; i++) {
            image.setRGB(i % 300, i / 300, random.nextInt());
        }
        return png(image);
    }

    private static byte[] cmyk() throws Exception {
        WritableRaster raster = Raster.createInterleavedRaster(0, 300, 200, 4, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        return bytes.toByteArray();
    }

    private static byte[] png(int width, int height, Color colour) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        fill(image, 0, 0, width, height, colour);
        return png(image);
    }

    private static byte[] png(BufferedImage image) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "png", bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "jpeg", bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static void fill(BufferedImage image, int x, int y, int width, int height, Color colour) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(x, y, width, height);
        graphics.dispose();
    }

    private static void upload(byte[] file, String type, int width, int height) throws Exception {
        site.edit("dam", session -> {
            Node content = session.getNode(COVER);
            content.setProperty("jcr:data", session.getValueFactory().createBinary(new ByteArrayInputStream(file)));
            content.setProperty("jcr:mimeType", type);
            content.setProperty("size", file.length);
            content.setProperty("width", width);
            content.setProperty("height", height);
            content.setProperty("jcr:lastModified", Calendar.getInstance());
        });
    }

    private static Element cover(String publication) throws Exception {
        return site.get("/publicaties/publicatie", "publicatie", publication)
                .page()
                .select("img.vpng-cover")
                .first();
    }

    /** What the page offers, as {@code <address> <width>w}. */
    private static List<String> offered(String publication) throws Exception {
        Element source = cover(publication).previousElementSibling();
        assertThat(source.attr("type")).isEqualTo("image/webp");
        return List.of(source.attr("srcset").split(", "));
    }

    private static String address(String offered) {
        return offered.replaceAll(" .*", "").substring(TestSite.CONTEXT.length());
    }

    private static Got get(String address) throws Exception {
        ImageAddress image = ImageAddress.of(address).orElseThrow();
        assertThat(site.mapped(address))
                .contains("forward:/.rest/vpng/images/v1/" + image.identifier() + "/" + image.version() + "/"
                        + image.width());
        return site.visit(() -> {
            Response answer = endpoint.image(image.identifier(), image.version(), image.width());
            Object entity = answer.getEntity();
            byte[] bytes = entity instanceof InputStream stream ? stream.readAllBytes() : (byte[]) entity;
            return new Got(
                    answer.getStatus(),
                    String.valueOf(answer.getMediaType()),
                    answer.getHeaderString("Cache-Control"),
                    bytes == null ? new byte[0] : bytes);
        });
    }
}
