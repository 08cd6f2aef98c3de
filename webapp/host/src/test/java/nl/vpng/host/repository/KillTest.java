package nl.vpng.host.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int ENOUGH = 150;

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasSavedWhenTheProcessIsKilled() throws Exception {
        List<String> saved = saveUntilKilled();
        assertThat(saved).hasSizeGreaterThanOrEqualTo(ENOUGH);
        try (Repository repository = Repository.open(folder)) {
            Session session = repository.systemSession("orders");
            for (String name : saved) {
                assertThat(session.nodeExists("/" + name)).as(name).isTrue();
            }
            assertThat(RepositoryTest.found(session, "select * from [nt:unstructured] as n where n.kind = 'order'"))
                    .hasSizeGreaterThanOrEqualTo(saved.size());
            session.getRootNode().addNode("after", "nt:unstructured");
            session.save();
            session.logout();
        }
    }

    /** Returns the names that another process said it had saved before it was killed. */
    private List<String> saveUntilKilled() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saver.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> saved = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("saved ")) {
                    saved.add(line.substring("saved ".length()));
                }
                if (saved.size() == ENOUGH) {
                    // through the handle, which leaves open what the process still has to say
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return saved;
    }

    /** The process that is killed: saves one node after the other and names each when it is saved. */
    static final class Saver {
        private Saver() {}

        public static void main(String[] arguments) throws RepositoryException {
            Repository repository = Repository.open(Path.of(arguments[0]));
            repository.createWorkspace("orders");
            Session session = repository.systemSession("orders");
            for (int i = 0; i < 100_000; i++) {
                session.getRootNode().addNode("order" + i, "nt:unstructured").setProperty("kind", "order");
                session.save();
                System.out.println("saved order" + i);
            }
        }
    }
}
