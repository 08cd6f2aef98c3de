package nl.vpng.site;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * How an image lies in its file: cameras store what the sensor saw, and say in Exif how it was held. Browsers turn such a
 * JPEG; a converted one has no Exif and must be turned before.
 *
 * @param orientation by the numbers of Exif; others mean upright
 */
public record Turn(int orientation) {

    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    /**
     * Returns how the image in a file lies.
     *
     * @param file is read as far as its pixels; the caller closes it
     * @return upright where it is no JPEG or does not say
     * @throws IOException where the file ends too soon, or cannot be read
     */
    public static Turn of(InputStream file) throws IOException {
        try {
            Directory facts = JpegMetadataReader.readMetadata(file, List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer orientation = facts == null ? null : facts.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return new Turn(orientation == null ? UPRIGHT : orientation);
        } catch (JpegProcessingException noJpeg) {
            return new Turn(UPRIGHT);
        }
    }

    /** Tells whether the image is as wide as its file says that it is high. */
    boolean isOnItsSide() {
        return orientation > 4 && orientation <= LAST;
    }

    /** Returns the image as it is to be seen. */
    public BufferedImage apply(BufferedImage image) {
        if (orientation <= UPRIGHT || orientation > LAST) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage turned = isOnItsSide()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        try {
            graphics.drawImage(image, transform(width, height), null);
        } finally {
            graphics.dispose();
        }
        return turned;
    }

    /** Where a pixel of the file goes, by the numbers of Exif. */
    private AffineTransform transform(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
