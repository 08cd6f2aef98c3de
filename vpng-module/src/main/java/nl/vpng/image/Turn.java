package nl.vpng.image;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * How an image lies in its file: cameras store what the sensor saw, and say in Exif how it was held. Browsers turn such a
 * JPEG; a converted one has no Exif and must be turned before.
 */
record Turn(int orientation) {

    private static final int UPRIGHT = 1;

    /**
     * Returns how the image in a file lies.
     *
     * @return upright where it is no JPEG or does not say
     */
    static Turn of(byte... file) throws IOException {
        try {
            Directory facts = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer orientation = facts == null ? null : facts.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return new Turn(orientation == null ? UPRIGHT : orientation);
        } catch (JpegProcessingException noJpeg) {
            return new Turn(UPRIGHT);
        }
    }

    /** Returns the image as it is to be seen. */
    BufferedImage apply(BufferedImage image) {
        if (orientation <= UPRIGHT || orientation > 8) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean onItsSide = orientation > 4;
        BufferedImage turned =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
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
