package nl.vpng.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The archives that were built, against those of the Magnolia that {@code vpng.magnolia.lib} names. */
@EnabledIfSystemProperty(
        named = "vpng.magnolia.lib",
        matches = ".+",
        disabledReason = "no folder with Magnolia's archives was given: ./test --magnolia-lib DIR")
class MagnoliaLibIT {

    /** Magnolia has many thousands; fewer means that the folder is another one. */
    private static final int SOME = 1_000;

    private final Path magnolia = Path.of(System.getProperty("vpng.magnolia.lib", ""));
    private final Path project = Path.of(System.getProperty("vpng.project", "../.."));

    @Test
    void hasWhatThePluginRefersTo() throws Exception {
        assertFits(
                "references of the plugin", PluginCheck.run(archive("vpng-module/target", "vpng-module-"), magnolia));
    }

    @Test
    void hasWhatTheEmbeddedHostDeclaresInItsName() throws Exception {
        assertFits(
                "types and members of the host", HostCheck.run(archive("webapp/host/target", "vpng-host-"), magnolia));
    }

    private void assertFits(String what, Outcome outcome) throws Exception {
        assertThat(magnolia).isDirectory();
        try (Library library = new Library(magnolia)) {
            assertThat(library.classes(Names::isMagnolia).size())
                    .as("classes of Magnolia in " + magnolia)
                    .isGreaterThan(SOME);
        }
        System.out.println(what + ": " + outcome.compared() + " compared, "
                + outcome.misfits().size() + " do not fit");
        assertThat(outcome.compared()).isPositive();
        assertThat(outcome.misfits())
                .as("%s that do not fit %s:%n%s%n", what, magnolia, String.join("\n", outcome.misfits()))
                .isEmpty();
    }

    private Path archive(String folder, String name) throws Exception {
        try (Stream<Path> files = Files.list(project.resolve(folder))) {
            List<Path> archives = files.filter(
                            file -> file.getFileName().toString().matches(name + "[0-9][^/]*\\.jar"))
                    .toList();
            assertThat(archives).as("archives " + name + "* in " + folder).hasSize(1);
            return archives.get(0);
        }
    }
}
