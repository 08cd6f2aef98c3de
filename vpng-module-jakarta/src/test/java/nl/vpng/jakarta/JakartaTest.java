package nl.vpng.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of the module keeps a name that Magnolia 6.4 no longer has, and nothing of it got lost. */
class JakartaTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path ORIGINALS = Path.of("../vpng-module/target/classes");

    /** As class files and as texts have them. */
    private static final Pattern OLD = Pattern.compile("javax[./](?:inject|servlet|ws[./]rs|mail|annotation)\\b");

    @Test
    void keepsNoOldName() throws IOException {
        for (Path file : files(CLASSES)) {
            String bytes = Files.readString(CLASSES.resolve(file), StandardCharsets.ISO_8859_1);
            assertThat(OLD.matcher(bytes).results().map(found -> found.group()))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void hasTheNewNames() throws IOException {
        assertThat(Files.readString(CLASSES.resolve("nl/vpng/order/HealthEndpoint.class"), StandardCharsets.ISO_8859_1))
                .contains("jakarta/ws/rs/GET", "jakarta/inject/Inject", "javax/jcr/RepositoryException");
    }

    @Test
    void hasEveryFileOfTheModule() throws IOException {
        assertThat(files(CLASSES)).containsExactlyElementsOf(files(ORIGINALS));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }
}
