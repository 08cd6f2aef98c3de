package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One author and two publics: what editors publish and what visitors see. */
@NeedsTheHost
class PublishIT {

    private static final String RECEIVERS = "/nodes/v1/config/modules/publishing-core/config/receivers";
    private static final Pattern PUBLISHED = Pattern.compile("mgnl:lastActivated\",[^\\]]*\\[\"([^\"]+)");

    @TempDir
    private static Path folder;

    private static Run run;
    private static String author;
    private static String publicUrl;
    private static Rest superuser;

    @BeforeAll
    static void start() throws Exception {
        Path data = folder.resolve("data");
        run = Run.start(
                Run.project(), "--port", String.valueOf(Run.freePort()), "--publics", "2", "--data", data.toString());
        String[] ready = run.ready().split(" ");
        publicUrl = ready[1].replaceAll("/$", "");
        author = ready[2].replaceAll("/$", "");
        superuser = Rest.as("superuser", author);
    }

    @AfterAll
    static void stop() {
        run.close();
    }

    @Test
    void bothPublicsShowWhatAnEditorPublishedAtOnce() throws Exception {
        String title = "Procesregie als beroep";
        assertThat(list("")).doesNotContain(title);
        assertThat(list("2")).doesNotContain(title);
        superuser.set("publicaties", "/procesregie-als-vak", "title", title);
        assertThat(list("")).doesNotContain(title);
        HttpResponse<String> answer =
                Rest.as("redacteur", author).run("vpng/publish", "publicaties", "/procesregie-als-vak");
        assertThat(answer.body()).isEqualTo("{\"success\":true}");
        assertThat(list("")).contains(title);
        assertThat(list("2")).contains(title);
        assertThat(metadata("/procesregie-als-vak")).contains("mgnl:lastActivatedBy", "redacteur");
        for (String one : new String[] {"", "2"}) {
            assertThat(Rest.asVisitor(publicUrl + one)
                            .get("/delivery/publications/procesregie-als-vak")
                            .body())
                    .contains(title);
        }
    }

    @Test
    void whatAPublicDidNotTakeIsNotCalledPublished() throws Exception {
        String path = "/programmasturing-als-vak";
        assertThat(superuser.run("vpng/publish", "publicaties", path).statusCode())
                .isEqualTo(200);
        String before = lastPublished(path);
        superuser.set("publicaties", path, "subtitle", "gewijzigd");
        ServerSocket broken = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        CompletableFuture<Void> breaking = CompletableFuture.runAsync(() -> breakOff(broken));
        try {
            addReceiver("stuk", "http://127.0.0.1:" + broken.getLocalPort() + "/stuk");
            HttpResponse<String> refused = superuser.run("vpng/publish", "publicaties", path);
            assertThat(refused.statusCode()).isEqualTo(500);
            assertThat(refused.body()).contains("stuk").doesNotContain("\"success\":true");
            breaking.join();
        } finally {
            superuser.send("DELETE", RECEIVERS + "/stuk", "");
        }
        assertThat(lastPublished(path)).isEqualTo(before);
        assertThat(superuser.run("vpng/publish", "publicaties", path).statusCode())
                .isEqualTo(200);
        assertThat(lastPublished(path)).isNotEqualTo(before);
    }

    @Test
    void nobodyElsePublishesAndTheKeyIsTheOwnersAlone() throws Exception {
        assertThat(Site.send("POST", publicUrl + "/.magnolia/activation").statusCode())
                .isEqualTo(403);
        assertThat(Site.send("GET", publicUrl + "2/.magnolia/activation").statusCode())
                .isEqualTo(403);
        assertThat(Site.send("GET", publicUrl + "/.magnolia/admincentral").statusCode())
                .isEqualTo(401);
        Path key = folder.resolve("data/magnoliaAuthor/magnolia-activation-keypair.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    /** A public that goes down while it receives. */
    private static void breakOff(ServerSocket server) {
        try (server;
                Socket socket = server.accept()) {
            socket.getInputStream().readNBytes(100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addReceiver(String name, String url) throws Exception {
        HttpResponse<String> made = superuser.send(
                "PUT",
                RECEIVERS,
                "{\"name\":\"" + name + "\",\"type\":\"mgnl:contentNode\",\"properties\":[" + Rest.text("url", url)
                        + "]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    }

    private static String list(String number) throws Exception {
        return Site.text(Site.send("GET", publicUrl + number + "/publicaties.html"));
    }

    private static String metadata(String path) throws Exception {
        return superuser
                .get("/nodes/v1/publicaties" + path + "?includeMetadata=true")
                .body();
    }

    private static String lastPublished(String path) throws Exception {
        Matcher matcher = PUBLISHED.matcher(metadata(path));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
