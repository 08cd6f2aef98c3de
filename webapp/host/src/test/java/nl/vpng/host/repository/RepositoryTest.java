package nl.vpng.host.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.ItemExistsException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {
    @TempDir
    Path folder;

    @Test
    void keepsWorkspacesTypesAndNodesOverARestart() throws Exception {
        try (Repository repository = Repository.open(folder)) {
            repository.createWorkspace("books");
            repository.registerNodeTypes(
                    new StringReader("<'bk'='https://example.org/bk'> [bk:book] > nt:unstructured"), "books.cnd");
            write(repository, session -> session.getRootNode().addNode("one", "bk:book"));
        }
        try (Repository repository = Repository.open(folder)) {
            assertThat(repository.workspaces()).contains("books", "config");
            assertThat(repository.hasNodeType("bk:book")).isTrue();
            assertThat(repository.hasNodeType("bk:person")).isFalse();
            write(
                    repository,
                    session -> assertThat(session.getNode("/one").isNodeType("bk:book"))
                            .isTrue());
        }
    }

    @Test
    void findsNodesByTheirWordsAfterARestart() throws Exception {
        try (Repository repository = Repository.open(folder)) {
            repository.createWorkspace("books");
            write(repository, session -> session.getRootNode().addNode("one").setProperty("title", "De gracht"));
        }
        try (Repository repository = Repository.open(folder)) {
            write(
                    repository,
                    session -> assertThat(found(session, "select * from [nt:base] as n where contains(n.*, 'gracht')"))
                            .containsExactly("/one"));
        }
    }

    @Test
    void versionsNodes() throws Exception {
        try (Repository repository = Repository.open(folder)) {
            repository.createWorkspace("books");
            write(repository, session -> {
                Node node = session.getRootNode().addNode("one");
                node.addMixin("mix:versionable");
                node.setProperty("title", "first");
                session.save();
                session.getWorkspace().getVersionManager().checkpoint("/one");
                node.setProperty("title", "second");
                session.save();
                Node frozen = session.getWorkspace()
                        .getVersionManager()
                        .getVersionHistory("/one")
                        .getVersion("1.0")
                        .getFrozenNode();
                assertThat(frozen.getProperty("title").getString()).isEqualTo("first");
            });
        }
    }

    @Test
    void givesANodeTheIdentifierThatWasAskedFor() throws Exception {
        String identifier = "11111111-2222-3333-4444-555555555555";
        try (Repository repository = Repository.open(folder)) {
            repository.createWorkspace("books");
            write(repository, session -> {
                Repository.addNode(session.getRootNode(), "one", "nt:unstructured", identifier);
                session.save();
                assertThat(session.getNodeByIdentifier(identifier).getPath()).isEqualTo("/one");
                assertThatThrownBy(() -> {
                            Repository.addNode(session.getRootNode(), "two", "nt:unstructured", identifier);
                            session.save();
                        })
                        .isInstanceOf(ItemExistsException.class);
                session.refresh(false);
            });
        }
    }

    @Test
    void refusesAPrefixThatStandsForAnotherAddress() throws Exception {
        try (Repository repository = Repository.open(folder)) {
            repository.registerNamespace("bk", "https://example.org/bk");
            repository.registerNamespace("bk", "https://example.org/bk");
            assertThatThrownBy(() -> repository.registerNamespace("bk", "https://example.org/other"))
                    .isInstanceOf(RepositoryException.class)
                    .hasMessageContaining("bk")
                    .hasMessageContaining("https://example.org/other");
        }
    }

    @Test
    void namesTheFileWhoseNodeTypesAreWrong() throws Exception {
        try (Repository repository = Repository.open(folder)) {
            assertThatThrownBy(
                            () -> repository.registerNodeTypes(new StringReader("[bk:book] > bk:missing"), "books.cnd"))
                    .isInstanceOf(RepositoryException.class)
                    .hasMessageContaining("books.cnd");
        }
    }

    @Test
    void startsAgainWhereTheMakingOfAWorkspaceWasCutShort() throws Exception {
        try (Repository repository = Repository.open(folder)) {
            repository.createWorkspace("books");
        }
        Files.createDirectories(folder.resolve("workspaces/empty"));
        Files.createDirectories(folder.resolve("workspaces/half"));
        Files.writeString(folder.resolve("workspaces/half/workspace.xml"), "<Workspace name=\"half\">");
        try (Repository repository = Repository.open(folder)) {
            assertThat(repository.workspaces()).contains("books").doesNotContain("empty", "half");
            repository.createWorkspace("half");
            assertThat(repository.hasWorkspace("half")).isTrue();
        }
    }

    @Test
    void opensWithOldLockFilesLyingAround() throws Exception {
        Repository.open(folder).close();
        Files.writeString(folder.resolve(".lock"), "");
        try (Repository repository = Repository.open(folder)) {
            assertThat(repository.hasWorkspace("config")).isTrue();
        }
    }

    static List<String> found(Session session, String statement) throws RepositoryException {
        List<String> paths = new ArrayList<>();
        NodeIterator nodes = session.getWorkspace()
                .getQueryManager()
                .createQuery(statement, Query.JCR_SQL2)
                .execute()
                .getNodes();
        while (nodes.hasNext()) {
            paths.add(nodes.nextNode().getPath());
        }
        return paths;
    }

    private static void write(Repository repository, Work work) throws RepositoryException {
        Session session = repository.systemSession("books");
        try {
            work.in(session);
            session.save();
        } finally {
            session.logout();
        }
    }

    interface Work {
        void in(Session session) throws RepositoryException;
    }
}
