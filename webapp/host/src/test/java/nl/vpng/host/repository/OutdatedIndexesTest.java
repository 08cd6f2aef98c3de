package nl.vpng.host.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import javax.jcr.Node;
import javax.jcr.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search index follows the configuration, also that of an older version. */
class OutdatedIndexesTest {

    @TempDir
    private Path home;

    @Test
    void indexOfAnOlderVersionIsMadeAnewFromTheContent() throws Exception {
        try (Repository repository = Repository.open(home)) {
            Session session = repository.systemSession("config");
            Node node = session.getRootNode().addNode("sijs", "nt:unstructured");
            node.setProperty("text", "Een sijs in de els.");
            session.save();
        }
        Path file = home.resolve("workspaces/config/workspace.xml");
        String today = Files.readString(file);
        Files.writeString(file, today.replaceAll("<param name=\"maxFieldLength\"[^>]*>", ""));

        try (Repository repository = Repository.open(home)) {
            assertThat(Files.readString(file)).contains("maxFieldLength");
            assertThat(repository
                            .systemSession("config")
                            .getWorkspace()
                            .getQueryManager()
                            .createQuery("//element(*, nt:unstructured)[jcr:contains(., 'sijs')]", "xpath")
                            .execute()
                            .getNodes()
                            .hasNext())
                    .isTrue();
        }
    }

    @Test
    void indexOfThisVersionIsLeftAlone() throws Exception {
        Repository.open(home).close();
        Path file = home.resolve("workspaces/config/workspace.xml");
        FileTime before = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, before);

        Repository.open(home).close();

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }
}
