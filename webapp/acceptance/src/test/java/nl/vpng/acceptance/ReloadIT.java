package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changing files of the light module while the host runs, and starting with mistakes in them. */
@NeedsTheHost
class ReloadIT {

    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString("superuser:superuser".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    private Path folder;

    @Test
    void showsAChangeAtOnceAndKeepsVisitorsOutOfMistakes() throws Exception {
        copyTheProject();
        Path script = folder.resolve("light-modules/vpng/templates/pages/home.ftl");
        Path definition = folder.resolve("light-modules/vpng/templates/pages/home.yaml");
        try (Run run = start()) {
            String[] ready = run.ready().split(" ");
            String visitors = ready[1];
            String editors = ready[2] + "home.html";
            String other = ready[2] + "procesregie.html";
            assertThat(Site.text(visit(editors))).contains("</html>");

            String good = Files.readString(script);
            Files.writeString(script, good + "\n[#-- changed --]<!-- nieuw -->");
            await(visitors, page -> Site.text(page).contains("<!-- nieuw -->"));
            await(editors, page -> Site.text(page).contains("<!-- nieuw -->"));

            Files.writeString(script, good + "[#if broken");
            int brokenLine = (int) good.lines().count() + 1;
            await(editors, page -> page.statusCode() == 500 && Site.text(page).contains("home.ftl:" + brokenLine));
            assertThat(Site.text(visit(visitors))).contains("<!-- nieuw -->");
            assertThat(visit(other).statusCode()).isEqualTo(200);

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
            assertThat(visit(other).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void refusesAtStartWhatItDoesNotKnowAndCarriesOutTheRest() throws Exception {
        copyTheProject();
        List<String> refused = List.of(
                mistake("apps/publication.yaml", "$type: jcrCommandAction", "$type: explodeAction"),
                mistake("contentTypes/knowledgeDomain.yaml", "datasource:", "bogus: 1\ndatasource:"),
                mistake("dialogs/components/site/heading.yaml", "$type: textField", "$type: slider"),
                mistake("templates/components/site/quote.yaml", "renderType: freemarker", "renderedBy: freemarker"),
                mistake("templates/pages/text.yaml", "visible: true", "invisible: false"));
        List<String> said;
        try (Run run = start()) {
            String[] ready = run.ready().split(" ");
            String visitors = ready[1];
            String editors = ready[2];
            String desk = editors + ".magnolia/admincentral";

            assertThat(Site.text(visit(desk)))
                    .contains(refused)
                    .contains("/app/pages-app", "/app/orderForm")
                    .doesNotContain("/app/publication", "/app/knowledgeDomain");
            assertThat(visit(desk + "/app/orderForm").statusCode()).isEqualTo(200);
            assertThat(visit(desk + "/app/publication"))
                    .matches(page -> page.statusCode() == 404 && Site.text(page).contains(refused.get(0)));
            assertThat(visit(desk
                            + "/dialog?id=vpng:components/site/heading&workspace=website&path=/procesregie/main/0"))
                    .matches(page -> page.statusCode() == 404 && Site.text(page).contains(refused.get(2)));
            assertThat(visit(desk + "/dialog?id=vpng:pages/domain&workspace=website&path=/procesregie")
                            .statusCode())
                    .isEqualTo(200);

            assertThat(visit(editors + "procesregie.html?mgnlPreview=false"))
                    .matches(
                            page -> page.statusCode() == 200 && Site.text(page).contains("vpng:components/site/quote"));
            assertThat(visit(editors + "toegankelijkheid.html"))
                    .matches(page -> page.statusCode() == 500 && Site.text(page).contains(refused.get(4)));
            assertThat(visit(visitors + "procesregie.html").statusCode()).isEqualTo(200);
            assertThat(visit(visitors + "toegankelijkheid.html"))
                    .matches(
                            page -> page.statusCode() == 500 && !Site.text(page).contains(".yaml"));
            run.terminate();
            said = run.problems();
        }
        assertThat(refused).allSatisfy(place -> assertThat(said).anyMatch(line -> line.contains(place)));
    }

    /** Makes a mistake in a file of the light module and returns its place, as it is reported. */
    private String mistake(String file, String right, String wrong) throws IOException {
        Path path = folder.resolve("light-modules/vpng").resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(right);
        String changed = before.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        Files.writeString(path, changed);
        long line = changed.substring(0, changed.indexOf(wrong) + 1).lines().count();
        return "vpng/" + file + ":" + line + ": ";
    }

    private Run start() throws IOException {
        return Run.start(folder, "--port", String.valueOf(Run.freePort()));
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
    private void copyTheProject() throws IOException {
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
    }
}
