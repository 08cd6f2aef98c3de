package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Changing files of the light module while the host runs. */
@DisabledIfSystemProperty(named = "vpng.author", matches = ".+", disabledReason = "needs the embedded host")
class ReloadIT {

    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString("superuser:superuser".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    private Path folder;

    @Test
    void showsAChangeAtOnceAndKeepsVisitorsOutOfMistakes() throws Exception {
        Path project = copyOfTheProject();
        Path script = project.resolve("light-modules/vpng/templates/pages/home.ftl");
        Path definition = project.resolve("light-modules/vpng/templates/pages/home.yaml");
        try (Run run = Run.start(project, "--port", String.valueOf(Run.freePort()))) {
            String[] ready = run.ready().split(" ");
            String visitors = ready[1];
            String editors = ready[2] + "home.html";
            assertThat(Site.text(visit(editors))).contains("</html>");

            String good = Files.readString(script);
            Files.writeString(script, good + "\n[#-- changed --]<!-- nieuw -->");
            await(visitors, page -> Site.text(page).contains("<!-- nieuw -->"));
            await(editors, page -> Site.text(page).contains("<!-- nieuw -->"));

            Files.writeString(script, good + "[#if broken");
            int brokenLine = (int) good.lines().count() + 1;
            await(editors, page -> page.statusCode() == 500 && Site.text(page).contains("home.ftl:" + brokenLine));
            assertThat(Site.text(visit(visitors))).contains("<!-- nieuw -->");

            Files.writeString(script, good);
            await(editors, page -> page.statusCode() == 200);
            await(visitors, page -> !Site.text(page).contains("<!-- nieuw -->"));

            String yaml = Files.readString(definition);
            Files.writeString(definition, yaml.stripTrailing() + "\nbogus: 1\n");
            int bogusLine = (int) yaml.stripTrailing().lines().count() + 1;
            await(
                    editors,
                    page -> page.statusCode() == 500
                            && Site.text(page).contains("home.yaml:" + bogusLine)
                            && Site.text(page).contains("bogus"));
            assertThat(visit(visitors).statusCode()).isEqualTo(200);
        }
    }

    /** The operating system tells of changes within milliseconds; the limit only ends a test that fails. */
    private static void await(String url, Predicate<HttpResponse<byte[]>> wanted) throws Exception {
        Instant end = Instant.now().plusSeconds(10);
        HttpResponse<byte[]> page = visit(url);
        while (!wanted.test(page) && Instant.now().isBefore(end)) {
            page = visit(url);
        }
        assertThat(page).as(Site.text(page)).matches(wanted);
    }

    private static HttpResponse<byte[]> visit(String url) throws Exception {
        return url.contains("magnoliaAuthor") ? Site.send("GET", url, "Authorization", LOGIN) : Site.send("GET", url);
    }

    /** The build as it is, with a light module of its own. */
    private Path copyOfTheProject() throws IOException {
        Path original = Run.project();
        for (String same : new String[] {"pom.xml", "webapp", "vpng-module", "target"}) {
            Files.createSymbolicLink(folder.resolve(same), original.resolve(same));
        }
        Files.copy(original.resolve("run"), folder.resolve("run"));
        assertThat(folder.resolve("run").toFile().setExecutable(true)).isTrue();
        try (Stream<Path> files = Files.walk(original.resolve("light-modules"))) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return folder;
    }
}
