package nl.vpng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the definitions and templates name must be there: Magnolia itself often keeps silent about it. */
class ReferencesTest {

    private static final Path BOOTSTRAP = Path.of("src/main/resources/mgnl-bootstrap/vpng");

    static Stream<Path> definitions() {
        return LightModule.files("", "yaml").stream();
    }

    static Stream<Path> scripts() {
        return LightModule.files("", "ftl").stream();
    }

    static Stream<Path> templates() {
        return LightModule.files("templates", "yaml").stream();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void scriptsDialogsAndComponentsOfDefinitionsAreThere(Path file) {
        String text = LightModule.text(file);
        List<Path> named = new ArrayList<>();
        LightModule.matches("^ *templateScript: (\\S+)", text)
                .forEach(script -> named.add(LightModule.FOLDER.resolve(script.substring(1))));
        LightModule.matches("^ *dialog: vpng:(\\S+)", text)
                .forEach(dialog -> named.add(LightModule.VPNG.resolve("dialogs/" + dialog + ".yaml")));
        LightModule.matches("^ *id: vpng:(\\S+)", text)
                .forEach(id -> named.add(LightModule.VPNG.resolve("templates/" + id + ".yaml")));
        LightModule.matches("/.resources(/\\S+)", text)
                .forEach(resource -> named.add(LightModule.FOLDER.resolve(resource.substring(1))));

        assertThat(named).allSatisfy(path -> assertThat(path).isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void classesOfDefinitionsAreThere(Path file) {
        assertThat(LightModule.matches("^ *(?:modelClass|class): (nl\\.vpng\\.\\S+)", LightModule.text(file)))
                .allSatisfy(name -> assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void eachTemplateHasItsOwnScriptModelDialogAndTitle(Path file) {
        String id = LightModule.VPNG
                .resolve("templates")
                .relativize(file)
                .toString()
                .replace(".yaml", "");

        assertThat(LightModule.text(file))
                .contains("templateScript: /vpng/templates/" + id + ".ftl\n", "dialog: vpng:" + id + "\n")
                .containsPattern("(?m)^modelClass: nl\\.vpng\\.")
                .containsPattern("(?m)^title: [a-z]+\\.");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void importsAndResourcesOfScriptsAreThere(Path file) {
        String text = LightModule.text(file);
        List<String> named = new ArrayList<>(LightModule.matches("\\[#(?:import|include) \"([^\"]+)\"", text));
        named.addAll(LightModule.matches("/\\.resources(/[^\"]+)\"", text));

        assertThat(named)
                .allSatisfy(path -> assertThat(LightModule.FOLDER.resolve(path.substring(1)))
                        .isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scriptsEscapeEverythingAndReadOnlyTheModel(Path file) {
        String text = LightModule.text(file);

        assertThat(text).startsWith("[#ftl output_format=\"HTML\"]");
        assertThat(text).doesNotContain("${content", "${ctx", "noautoesc", "?interpret", "?eval");
        if (!file.endsWith("templates/site/text.ftl")) {
            assertThat(text).doesNotContain("?no_esc");
        }
        if (!file.endsWith("templates/site/layout.ftl")) {
            assertThat(text).doesNotContain("outputformat");
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scriptsHoldNoWordsOfTheirOwn(Path file) {
        String words = LightModule.text(file)
                .replaceAll("(?s)\\[#--.*?--\\]", "")
                .replaceAll("(?s)\\[[#@/](?:\"[^\"]*\"|[^\\]\"]|\\[[^\\]]*\\])*\\]", "")
                .replaceAll("(?s)\\$\\{(?:'[^']*'|[^}'])*\\}", "")
                .replaceAll("(?s)<[^>]*>", "")
                .replaceAll("[^\\p{L}]", "");

        assertThat(words).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void commandsAndRolesOfDefinitionsAreBootstrapped(Path file) throws IOException {
        String text = LightModule.text(file);

        assertThat(LightModule.matches("catalog: vpng\\s+command: (\\w+)", text))
                .isSubsetOf(bootstrapped(".commands.vpng.", "^(\\w+):$"));
        assertThat(LightModule.matches("\\b(vpng-(?:redactie|communicatie))\\b", text))
                .allSatisfy(role -> assertThat(BOOTSTRAP.resolve("userroles." + role + ".yaml"))
                        .isRegularFile());
    }

    @Test
    void commandsOfTheBootstrapAndOfRestAreThere() throws IOException {
        assertThat(bootstrapped(".commands.vpng.", "class: (\\S+)"))
                .isNotEmpty()
                .allSatisfy(name -> assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException());
        assertThat(bootstrapped("enabledCommands", "commandName: (\\w+)"))
                .isNotEmpty()
                .isSubsetOf(bootstrapped(".commands.vpng.", "^(\\w+):$"));
    }

    /** Returns what matches in the bootstrap files of some name. */
    private static List<String> bootstrapped(String name, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(BOOTSTRAP)) {
            return files.filter(file -> file.toString().contains(name))
                    .flatMap(file -> LightModule.matches(pattern, LightModule.text(file)).stream())
                    .toList();
        }
    }

    @Test
    void versionOfTheDescriptorIsThatOfTheBuild() throws IOException {
        String build = LightModule.matches("<version>([^<]+)</version>", Files.readString(Path.of("pom.xml")))
                .get(0);

        assertThat(Files.readString(Path.of("src/main/resources/META-INF/magnolia/vpng.xml")))
                .contains("<version>" + build + "</version>");
    }

    @Test
    void classesOfTheDescriptorAreThere() throws IOException {
        String descriptor = Files.readString(Path.of("src/main/resources/META-INF/magnolia/vpng.xml"));

        assertThat(LightModule.matches("<(?:type|implementation|versionHandler)>([^<]+)<", descriptor))
                .isNotEmpty()
                .allSatisfy(name -> assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException());
    }

    @Test
    void workspacesOfTheDescriptorAreThoseOfTheContentTypes() throws IOException {
        String descriptor = Files.readString(Path.of("src/main/resources/META-INF/magnolia/vpng.xml"));
        List<String> workspaces = LightModule.files("contentTypes", "yaml").stream()
                .flatMap(file -> LightModule.matches("^  workspace: (\\S+)", LightModule.text(file)).stream())
                .toList();

        assertThat(LightModule.matches("<workspace>([^<]+)<", descriptor))
                .containsExactlyInAnyOrderElementsOf(workspaces);
    }

    @Test
    void nodeTypesOfTheContentTypesAreRegisteredBeforehand() throws IOException {
        String types = Files.readString(Path.of("src/main/resources/mgnl-nodetypes/vpng-nodetypes.cnd"));
        List<String> used = LightModule.files("contentTypes", "yaml").stream()
                .flatMap(file -> LightModule.matches("nodeType: (\\S+)", LightModule.text(file)).stream())
                .toList();

        assertThat(LightModule.matches("^\\[(\\S+)\\]", types)).containsExactlyInAnyOrderElementsOf(used);
    }

    /** References name an identifier and no workspace, so it must not occur in two. */
    @Test
    void eachIdentifierOfTheSamplesIsGivenOnce() throws IOException {
        List<String> identifiers = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/mgnl-bootstrap-samples/vpng"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                identifiers.addAll(LightModule.matches("jcr:uuid: *'?([0-9a-f-]{36})", LightModule.text(file)));
            }
        }
        assertThat(identifiers).isNotEmpty().doesNotHaveDuplicates();
    }
}
