package nl.vpng.host.publishing;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Binary;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFactory;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PublicationWriter} wrote, piece by piece. */
final class PublicationReader {
    private final DataInputStream in;
    private final String workspace;

    PublicationReader(InputStream stream) throws IOException {
        in = new DataInputStream(stream);
        if (!text().equals(PublicationWriter.MARK)) {
            throw new IOException("This is no publication, or one of another version of the host");
        }
        workspace = text();
    }

    String workspace() {
        return workspace;
    }

    /** Tells whether another item, property or part follows. */
    boolean more() throws IOException {
        return in.readBoolean();
    }

    String text() throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The publication was cut short");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    List<String> texts() throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }

    /**
     * A property with its values.
     *
     * @param single the value of a property that has one; null where it has several
     * @param values the values of a property that may have several
     */
    record Item(String name, int type, @Nullable Value single, List<Value> values) {}

    /** Reads a property; files go straight to the repository's store. */
    Item property(ValueFactory factory) throws IOException, RepositoryException {
        String name = text();
        boolean multiple = in.readBoolean();
        int type = in.readInt();
        int size = in.readInt();
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(type == PropertyType.BINARY ? binary(factory) : factory.createValue(text(), type));
        }
        return new Item(name, type, multiple ? null : values.get(0), values);
    }

    private Value binary(ValueFactory factory) throws IOException, RepositoryException {
        Piece piece = new Piece(in, in.readLong());
        Binary binary = factory.createBinary(piece);
        if (piece.left > 0) {
            throw new EOFException("The publication was cut short");
        }
        return factory.createValue(binary);
    }

    /** A part of a stream as a stream, which ends where the part ends and leaves the rest open. */
    private static final class Piece extends FilterInputStream {
        private long left;

        Piece(InputStream in, long length) {
            super(in);
            left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = in.read(target, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = in.skip(Math.min(bytes, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(in.available(), left);
        }

        @Override
        public void close() {}
    }
}
