package nl.vpng.host.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.AccessDeniedException;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.AccessRules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {
    private static final String ALL = "select * from [nt:unstructured] as n where isdescendantnode(n, '/')";

    @TempDir
    Path folder;

    private Repository repository;
    private String secret;

    @BeforeEach
    void open() throws RepositoryException {
        repository = Repository.open(folder);
        repository.createWorkspace("books");
        Session session = repository.systemSession("books");
        Node shelf = session.getRootNode().addNode("shelf", "nt:unstructured");
        shelf.addNode("open", "nt:unstructured").setProperty("title", "open");
        Node hidden = shelf.addNode("secret", "nt:unstructured");
        hidden.setProperty("title", "secret");
        hidden.addNode("page", "nt:unstructured");
        session.save();
        secret = hidden.getIdentifier();
        session.logout();
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void showsNothingToSomebodyWithoutRules() throws RepositoryException {
        Session session = session();
        assertThat(children(session.getRootNode())).isEmpty();
        assertThat(session.nodeExists("/shelf")).isFalse();
        assertThat(RepositoryTest.found(session, ALL)).isEmpty();
        session.logout();
    }

    @Test
    void showsEverythingToSomebodyWhoMayReadAll() throws RepositoryException {
        Session session = session(new Rule("/*", 8));
        assertThat(children(session.getNode("/shelf"))).containsExactly("open", "secret");
        assertThat(RepositoryTest.found(session, ALL)).contains("/shelf/secret/page");
        session.logout();
    }

    @Test
    void letsADeniedNodeLookLikeAMissingOne() throws RepositoryException {
        Session session = session(new Rule("/*", 8), new Rule("/shelf/secret*", 0));
        assertThat(children(session.getNode("/shelf"))).containsExactly("open");
        assertThat(session.nodeExists("/shelf/secret")).isFalse();
        assertThatThrownBy(() -> session.getNode("/shelf/secret")).isInstanceOf(PathNotFoundException.class);
        assertThatThrownBy(() -> session.getProperty("/shelf/secret/title")).isInstanceOf(PathNotFoundException.class);
        assertThatThrownBy(() -> session.getNodeByIdentifier(secret)).isInstanceOf(ItemNotFoundException.class);
        session.logout();
    }

    @Test
    void leavesDeniedNodesOutOfQueries() throws RepositoryException {
        Session session = session(new Rule("/*", 8), new Rule("/shelf/secret*", 0));
        assertThat(RepositoryTest.found(session, ALL)).containsExactlyInAnyOrder("/shelf", "/shelf/open");
        session.logout();
    }

    @Test
    void showsANodeBelowOneThatIsHidden() throws RepositoryException {
        Session session = session(new Rule("/shelf/secret/*", 8));
        assertThat(session.nodeExists("/shelf")).isFalse();
        assertThat(session.getNode("/shelf/secret/page").getName()).isEqualTo("page");
        assertThat(RepositoryTest.found(session, ALL)).containsExactly("/shelf/secret/page");
        session.logout();
    }

    @Test
    void refusesToWriteWithTheRightToRead() throws RepositoryException {
        Session session = session(new Rule("/*", 8));
        assertThatThrownBy(() -> {
                    session.getNode("/shelf").addNode("new", "nt:unstructured");
                    session.save();
                })
                .isInstanceOf(AccessDeniedException.class);
        session.refresh(false);
        assertThatThrownBy(() -> {
                    session.getNode("/shelf/open").setProperty("title", "other");
                    session.save();
                })
                .isInstanceOf(AccessDeniedException.class);
        session.refresh(false);
        assertThatThrownBy(() -> {
                    session.getNode("/shelf/open").remove();
                    session.save();
                })
                .isInstanceOf(AccessDeniedException.class);
        session.logout();
    }

    @Test
    void writesWhereAllIsGrantedAndNowhereElse() throws RepositoryException {
        Session session = session(new Rule("/*", 8), new Rule("/shelf/open*", 63));
        session.getNode("/shelf/open").addNode("new", "nt:unstructured").setProperty("title", "new");
        session.getNode("/shelf/open").setProperty("title", "other");
        session.save();
        session.getNode("/shelf/open/new").remove();
        session.save();
        assertThatThrownBy(() -> {
                    session.getNode("/shelf/secret").setProperty("title", "other");
                    session.save();
                })
                .isInstanceOf(AccessDeniedException.class);
        session.logout();
    }

    @Test
    void letsNobodyButTheSystemChangeTheRepositoryItself() throws RepositoryException {
        Session session = session(new Rule("/*", 63));
        assertThatThrownBy(() -> session.getWorkspace().createWorkspace("other"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> session.getWorkspace().getNamespaceRegistry().registerNamespace("x", "https://x.example"))
                .isInstanceOf(AccessDeniedException.class);
        session.logout();
    }

    @Test
    void followsANodeThatIsMoved() throws RepositoryException {
        Session session = session(new Rule("/*", 8), new Rule("/shelf/secret*", 0));
        assertThat(session.nodeExists("/shelf/open")).isTrue();
        Session system = repository.systemSession("books");
        system.move("/shelf/open", "/shelf/secret/open");
        system.save();
        system.logout();
        assertThat(session.nodeExists("/shelf/secret/open")).isFalse();
        assertThat(RepositoryTest.found(session, ALL)).containsExactly("/shelf");
        session.logout();
    }

    @Test
    void asksForRulesByWorkspace() throws RepositoryException {
        repository.createWorkspace("other");
        Session system = repository.systemSession("other");
        system.getRootNode().addNode("page", "nt:unstructured");
        system.save();
        system.logout();
        Session session = repository.session(new Reader(new Rule("/*", 8)), "other");
        assertThat(session.nodeExists("/page")).isFalse();
        session.logout();
    }

    private Session session(Rule... rules) throws RepositoryException {
        return repository.session(new Reader(rules), "books");
    }

    private static List<String> children(Node node) throws RepositoryException {
        List<String> names = new ArrayList<>();
        for (NodeIterator nodes = node.getNodes(); nodes.hasNext(); ) {
            names.add(nodes.nextNode().getName());
        }
        return names;
    }

    /** Somebody with rules for the workspace books. */
    static final class Reader implements AccessRights {
        private final AccessRules books;

        Reader(Rule... rules) {
            books = AccessRules.of(List.of(rules));
        }

        @Override
        public String getName() {
            return "reader";
        }

        @Override
        public AccessRules rules(String workspace) {
            return workspace.equals("books") ? books : AccessRules.NONE;
        }
    }
}
