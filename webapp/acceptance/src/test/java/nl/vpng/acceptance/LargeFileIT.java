package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is nearly as large as all memory that author and public have together. */
@NeedsTheHost
class LargeFileIT {

    private static final long SIZE = 100L << 20;
    private static final byte[] BEGIN = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    private static final String DESK = ".magnolia/admincentral";
    private static final String BOUNDARY = "vpng-boundary";

    @TempDir
    private Path folder;

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void isUploadedPublishedAndReadInPiecesThatFitInLittleMemory() throws Exception {
        try (Run run = Run.start(
                Map.of("JAVA_OPTS", "-Xms32m -Xmx128m -XX:+ExitOnOutOfMemoryError"),
                Run.project(),
                "--empty",
                "--port",
                String.valueOf(Run.freePort()),
                "--data",
                folder.resolve("data").toString())) {
            String[] ready = run.ready().split(" ");
            String publicUrl = ready[1];
            String desk = ready[2] + DESK;
            logIn(desk);
            assertThat(upload(desk).body()).contains("Deze bestanden staan erbij", "groot");

            String form = "csrf=" + encoded(token(desk + "/files/file?path=/groot")) + "&path=%2Fgroot";
            assertThat(post(desk + "/files/publish", form).body()).contains("Het bestand is gepubliceerd");
            String link = Jsoup.parse(get(desk + "/files/file?path=/groot").body())
                    .select("section a[href*=groot]")
                    .attr("href");
            assertThat(digest(URI.create(publicUrl).resolve(link.replace("magnoliaAuthor", "magnoliaPublic"))))
                    .isEqualTo(digest(bytes()));
        }
    }

    private void logIn(String desk) throws Exception {
        String form = "mgnlUserId=superuser&mgnlUserPSWD=superuser&csrf=" + encoded(token(desk));
        assertThat(post(desk, form).body()).contains("mgnlLogout");
    }

    private HttpResponse<String> upload(String desk) throws Exception {
        String token = token(desk + "/files");
        String head = part("path") + "/\r\n" + part("csrf") + token + "\r\n" + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"groot.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
        String tail = "\r\n--" + BOUNDARY + "--\r\n";
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk + "/files/upload"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> sequence(stream(head), bytes(), stream(tail))),
                        head.length() + SIZE + tail.length()))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static String part(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
    }

    /** The file: it begins as a PDF does, the rest is noise, which nothing can make smaller. */
    private static InputStream bytes() {
        Random noise = new Random(1);
        return sequence(new ByteArrayInputStream(BEGIN), new InputStream() {
            private long left = SIZE - BEGIN.length;

            @Override
            public int read() {
                return left-- > 0 ? noise.nextInt(256) : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                byte[] some = new byte[(int) Math.min(left, length)];
                noise.nextBytes(some);
                System.arraycopy(some, 0, into, from, some.length);
                left -= some.length;
                return some.length;
            }
        });
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static InputStream sequence(InputStream... parts) {
        return new SequenceInputStream(Collections.enumeration(List.of(parts)));
    }

    private byte[] digest(URI address) throws Exception {
        HttpResponse<InputStream> answer =
                browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return digest(answer.body());
    }

    private static byte[] digest(InputStream stream) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (DigestInputStream in = new DigestInputStream(stream, digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    private String token(String url) throws Exception {
        return Jsoup.parse(get(url).body()).select("input[name=csrf]").attr("value");
    }

    private HttpResponse<String> get(String url) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String url, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
