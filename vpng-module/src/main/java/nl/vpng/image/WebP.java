package nl.vpng.image;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes WebP by way of Google's libwebp. */
final class WebP {

    private static final float QUALITY = 0.8f;

    private WebP() {}

    /**
     * Returns the image in WebP.
     *
     * @param drawn whether it may have few colours and sharp edges, as covers do: such an image is smaller without loss
     * @throws IOException where it cannot be written
     * @throws LinkageError where the native library is missing or not for this machine
     */
    static byte[] encode(BufferedImage image, boolean drawn) throws IOException {
        byte[] lossy = encode(image, CompressionType.Lossy);
        if (!drawn) {
            return lossy;
        }
        byte[] lossless = encode(image, CompressionType.Lossless);
        return lossless.length < lossy.length ? lossless : lossy;
    }

    private static byte[] encode(BufferedImage image, CompressionType type) throws IOException {
        WebPWriteParam parameters = new WebPWriteParam(Locale.ROOT);
        parameters.setCompressionType(type);
        parameters.setCompressionQuality(QUALITY);
        // covers have coloured letters, which plain conversion of colours blurs
        parameters.setUseSharpYUV(true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
