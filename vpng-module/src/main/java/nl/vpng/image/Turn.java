package nl.vpng.image;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How an image lies in its file: cameras store what the sensor saw, and say in Exif (tag 274) how it was held. Browsers turn such a
 * JPEG; a converted one has no Exif and must be turned before.
 */
record Turn(int orientation) {

    private static final int UPRIGHT = 1;
    private static final int TAG = 274;
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** Returns how the image in a file lies; upright where nothing understandable is said. */
    static Turn of(byte... file) {
        ByteBuffer jpeg = ByteBuffer.wrap(file);
        if (jpeg.remaining() < 4 || Short.toUnsignedInt(jpeg.getShort()) != START_OF_IMAGE) {
            return new Turn(UPRIGHT);
        }
        while (jpeg.remaining() >= 4) {
            int marker = Short.toUnsignedInt(jpeg.getShort());
            int length = Short.toUnsignedInt(jpeg.getShort()) - 2;
            if (marker >>> 8 != 0xFF || marker == START_OF_SCAN || length < 0 || length > jpeg.remaining()) {
                break;
            }
            ByteBuffer segment = jpeg.slice(jpeg.position(), length);
            if (marker == APP1 && startsWithExif(segment)) {
                return new Turn(orientation(segment.slice(EXIF.length, length - EXIF.length)));
            }
            jpeg.position(jpeg.position() + length);
        }
        return new Turn(UPRIGHT);
    }

    private static boolean startsWithExif(ByteBuffer segment) {
        return segment.remaining() >= EXIF.length
                && segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    /** Reads the first directory of the TIFF structure that Exif is. */
    private static int orientation(ByteBuffer tiff) {
        if (tiff.remaining() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.remaining() - 2) {
            return UPRIGHT;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = directory + 2; entries > 0 && entry <= tiff.remaining() - 12; entry += 12, entries--) {
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int orientation = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Returns the image as it is to be seen. */
    BufferedImage apply(BufferedImage image) {
        if (orientation == UPRIGHT) {
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
