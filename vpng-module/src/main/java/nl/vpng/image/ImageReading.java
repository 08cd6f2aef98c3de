package nl.vpng.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.vpng.site.ImageAddress;
import nl.vpng.site.Turn;

/** Reads images in a width. */
final class ImageReading {

    /** A file may be so large; the rest of it is not read. */
    private static final int MOST_BYTES = 40 * 1024 * 1024;

    /** Of larger images only each second, third or further pixel is read: this many fit into 32 MB. */
    private static final long MOST_IN_MEMORY = 8_000_000;

    private ImageReading() {}

    /**
     * Reads an image, turned as its camera says.
     *
     * @param content a PNG or a JPEG; the caller closes it
     * @param width that it is to have, at most its own
     * @throws IOException where it is no such image, broken, or too large
     */
    static BufferedImage read(InputStream content, int width) throws IOException {
        byte[] file = content.readNBytes(MOST_BYTES + 1);
        if (file.length > MOST_BYTES) {
            throw new IIOException("it has more than " + MOST_BYTES + " bytes");
        }
        Turn turn = Turn.of(new ByteArrayInputStream(file));
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IIOException("it is no image that Java can read");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                BufferedImage image = decode(reader);
                return scaled(turn.apply(image), width);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage decode(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (!ImageAddress.isConvertible(width, height)) {
            throw new IIOException("it has " + width + " by " + height + " pixels");
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) (width * height) / MOST_IN_MEMORY));
        parameters.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, parameters);
        if (image.getColorModel().getNumColorComponents() == 4) {
            throw new IIOException("its colours are those of a printer, which browsers show better than Java");
        }
        return image;
    }

    /** Halves the image as often as it can, so that each pixel counts, and then takes the last step. */
    private static BufferedImage scaled(BufferedImage image, int width) {
        BufferedImage scaled = image;
        while (scaled.getWidth() >= 2 * width) {
            scaled = drawn(scaled, scaled.getWidth() / 2, Math.max(1, scaled.getHeight() / 2));
        }
        int height = (int) Math.max(1, Math.round((double) image.getHeight() * width / image.getWidth()));
        return drawn(scaled, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        boolean transparent = image.getColorModel().hasAlpha();
        BufferedImage drawn = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }
}
