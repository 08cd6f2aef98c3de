package nl.vpng.host.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Sends a file: whole, in part (Range), or "not modified". */
final class FileResponse {

    private FileResponse() {}

    /** Opens the content; called only where bytes are really sent. */
    interface Content {
        InputStream open() throws IOException;
    }

    /**
     * Sends the file that the headers of the response already describe.
     *
     * @param size in bytes
     * @param lastModified in milliseconds since 1970
     */
    static void send(
            HttpServletRequest request, HttpServletResponse response, long size, long lastModified, Content content)
            throws IOException {
        response.setDateHeader("Last-Modified", lastModified);
        response.setHeader("Accept-Ranges", "bytes");
        if (isNotModified(request, lastModified)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        ByteRange part = new ByteRange(0, size - 1);
        String range = request.getHeader("Range");
        if (range != null && ByteRange.isSingle(range) && isSameVersion(request, lastModified)) {
            Optional<ByteRange> wanted = ByteRange.of(range, size);
            if (wanted.isEmpty()) {
                response.setHeader("Content-Range", "bytes */" + size);
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                return;
            }
            part = wanted.get();
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + size);
        }
        response.setContentLengthLong(part.length());
        if (!"HEAD".equals(request.getMethod())) {
            try (InputStream in = content.open()) {
                in.skipNBytes(part.first());
                copy(in, response.getOutputStream(), part.length());
            }
        }
    }

    /** Whether what the visitor has is still current; both dates count whole seconds, as the header does. */
    static boolean isNotModified(HttpServletRequest request, long lastModified) {
        return date(request, "If-Modified-Since") >= lastModified / 1000 * 1000;
    }

    private static boolean isSameVersion(HttpServletRequest request, long lastModified) {
        return request.getHeader("If-Range") == null || date(request, "If-Range") == lastModified / 1000 * 1000;
    }

    private static long date(HttpServletRequest request, String header) {
        try {
            return request.getDateHeader(header);
        } catch (IllegalArgumentException noDate) {
            return -1;
        }
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[16_384];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("The file is " + left + " bytes shorter than its size says");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
