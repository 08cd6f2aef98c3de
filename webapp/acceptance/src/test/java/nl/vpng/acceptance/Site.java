package nl.vpng.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The installation under test: the one that {@code vpng.author} and {@code vpng.public} name, else the embedded host with its sample
 * content, started once for all tests.
 */
final class Site implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final String publicUrl;
    private final String authorUrl;
    private final @Nullable Run run;
    private final List<String> addedUsers;

    private Site(String publicUrl, String authorUrl, @Nullable Run run, List<String> addedUsers) {
        this.publicUrl = publicUrl;
        this.authorUrl = authorUrl;
        this.run = run;
        this.addedUsers = addedUsers;
    }

    /** The instances that a run of its own serves; who started it ends it. */
    static Site at(String publicUrl, String authorUrl) {
        return new Site(withoutSlash(publicUrl), withoutSlash(authorUrl), null, List.of());
    }

    private static Site open() {
        String author = System.getProperty("vpng.author");
        try {
            if (author != null) {
                return new Site(
                        System.getProperty("vpng.public"),
                        author,
                        null,
                        Users.addMissing(Rest.as("superuser", author)));
            }
            Path data = Run.temporaryFolder().resolve("data");
            Run run = Run.start(Run.project(), "--port", String.valueOf(Run.freePort()), "--data", data.toString());
            String[] ready = run.ready().split(" ");
            return new Site(withoutSlash(ready[1]), withoutSlash(ready[2]), run, List.of());
        } catch (Exception e) {
            throw new IllegalStateException("The installation under test is not there", e);
        }
    }

    /** Address on the public site; the path starts with a slash. */
    String url(String path) {
        return publicUrl + path;
    }

    String authorUrl(String path) {
        return authorUrl + path;
    }

    /** Tells whether the mails that the installation sends can be read. */
    static boolean hasMailbox() {
        return System.getProperty("vpng.author") == null || System.getProperty("vpng.mailbox") != null;
    }

    /** Address in the mailbox, which is Mailpit or has addresses as Mailpit's; the path starts with a slash. */
    String mailboxUrl(String path) {
        return System.getProperty("vpng.mailbox", rootUrl("/mailbox")) + path;
    }

    /** The server itself, above the webapps. */
    String rootUrl(String path) {
        return URI.create(publicUrl).resolve(path).toString();
    }

    HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        return send("GET", url(path), headers);
    }

    HttpResponse<byte[]> head(String path) throws Exception {
        return send("HEAD", url(path));
    }

    static HttpResponse<byte[]> send(String method, String url, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Run.PATIENCE)
                .header("User-Agent", "vpng-acceptance")
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A page of the public site that must answer 200. */
    Document page(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return Jsoup.parse(text(answer), url(path));
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String withoutSlash(String url) {
        return url.replaceAll("/$", "");
    }

    @Override
    public void close() {
        try {
            Users.remove(Rest.as("superuser", authorUrl), addedUsers);
        } catch (Exception e) {
            throw new IllegalStateException("The users made for the tests are still there: " + addedUsers, e);
        } finally {
            if (run != null) {
                run.close();
            }
        }
    }

    /** Hands the one installation to every test that asks for it. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Site.class;
        }

        @Override
        public Site resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Site.class, key -> open(), Site.class);
        }
    }

    /** Opens a raw connection for requests that no client library would send. */
    String raw(String requestLine) throws IOException {
        URI uri = URI.create(publicUrl);
        try (java.net.Socket socket = new java.net.Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(10_000);
            String request = requestLine + " HTTP/1.1\r\nHost: " + uri.getAuthority()
                    + "\r\nUser-Agent: vpng-acceptance\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
