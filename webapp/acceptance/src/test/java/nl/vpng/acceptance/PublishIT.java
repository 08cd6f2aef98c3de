package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What editors publish, where it arrives, and what they are told where it does not. Leaves the site as it was. */
@ExtendWith(Site.Extension.class)
class PublishIT {

    private static final String RECEIVERS = "/modules/publishing-core/config/receivers";
    private static final Pattern PUBLISHED = Pattern.compile("mgnl:lastActivated\",[^\\]]*\\[\"([^\"]+)");

    @Test
    @NeedsTheHost
    void bothPublicsShowWhatAnEditorPublishedAtOnceAndTheKeyIsTheOwnersAlone(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        try (Run run = Run.start(
                Run.project(), "--port", String.valueOf(Run.freePort()), "--publics", "2", "--data", data.toString())) {
            String[] ready = run.ready().split(" ");
            String publicUrl = ready[1].replaceAll("/$", "");
            String author = ready[2].replaceAll("/$", "");
            Rest superuser = Rest.as("superuser", author);

            String title = "Procesregie als beroep";
            superuser.set("publicaties", "/procesregie-als-vak", "title", title);
            for (String one : new String[] {"", "2"}) {
                assertThat(list(publicUrl + one)).doesNotContain(title);
            }
            HttpResponse<String> answer =
                    Rest.as("redacteur", author).run("vpng/publish", "publicaties", "/procesregie-als-vak");
            assertThat(answer.body()).isEqualTo("{\"success\":true}");
            assertThat(metadata(superuser, "/procesregie-als-vak")).contains("mgnl:lastActivatedBy", "redacteur");
            for (String one : new String[] {"", "2"}) {
                assertThat(list(publicUrl + one)).contains(title);
                assertThat(Rest.asVisitor(publicUrl + one)
                                .get("/delivery/publications/procesregie-als-vak")
                                .body())
                        .contains(title);
                assertThat(Site.send("POST", publicUrl + one + "/.magnolia/activation")
                                .statusCode())
                        .isEqualTo(403);
            }
            Path key = data.resolve("magnoliaAuthor/magnolia-activation-keypair.properties");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatPublicDidNotTakeIsNotCalledPublished(Site site) throws Exception {
        Rest superuser = Rest.as("superuser", site.authorUrl(""));
        String path = "/programmasturing-als-vak";
        String subtitle = superuser.value("publicaties", path, "subtitle");
        String receiver =
                RECEIVERS + "/" + superuser.children("config", RECEIVERS).get(0);
        String url = superuser.value("config", receiver, "url");
        String before;
        ServerSocket broken = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        CompletableFuture<Void> breaking = CompletableFuture.runAsync(() -> breakOff(broken));
        try {
            superuser.set("config", receiver, "url", "http://127.0.0.1:" + broken.getLocalPort() + "/stuk");
            // Magnolia reads its receivers anew some seconds after a change
            Eventually.holds(() -> assertThat(
                            superuser.run("vpng/publish", "publicaties", path).statusCode())
                    .isEqualTo(500));
            before = lastPublished(superuser, path);
            superuser.set("publicaties", path, "subtitle", "gewijzigd");
            HttpResponse<String> refused = superuser.run("vpng/publish", "publicaties", path);
            assertThat(refused.statusCode()).isEqualTo(500);
            assertThat(refused.body()).doesNotContain("\"success\":true");
            assertThat(lastPublished(superuser, path)).isEqualTo(before);
        } finally {
            broken.close();
            superuser.set("config", receiver, "url", url);
            superuser.set("publicaties", path, "subtitle", subtitle);
        }
        assertThat(breaking).succeedsWithin(Run.PATIENCE);
        Eventually.holds(() -> assertThat(
                        superuser.run("vpng/publish", "publicaties", path).statusCode())
                .isEqualTo(200));
        assertThat(lastPublished(superuser, path)).isNotEqualTo(before);
    }

    @Test
    void nobodyElsePublishes(Site site) throws Exception {
        // Magnolia says nothing where it has done nothing
        assertThat(Site.send("POST", site.url("/.magnolia/activation")).statusCode())
                .isIn(403, 204);
        assertThat(Site.send("GET", site.url("/.magnolia/admincentral")).statusCode())
                .isEqualTo(401);
    }

    /** A public that goes down while it receives, each time. */
    private static void breakOff(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.getInputStream().readNBytes(100);
            } catch (SocketException closed) {
                // ends, or one that asked went away first
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String list(String publicUrl) throws Exception {
        return Site.text(Site.send("GET", publicUrl + "/publicaties.html"));
    }

    private static String metadata(Rest superuser, String path) throws Exception {
        return superuser
                .get("/nodes/v1/publicaties" + path + "?includeMetadata=true")
                .body();
    }

    private static String lastPublished(Rest superuser, String path) throws Exception {
        Matcher matcher = PUBLISHED.matcher(metadata(superuser, path));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
