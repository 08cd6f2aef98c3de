package nl.vpng.host.repository;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.jcr.util.NodeTypes.Activatable;
import info.magnolia.jcr.util.NodeTypes.Created;
import info.magnolia.jcr.util.NodeTypes.LastModified;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.AccessRules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampsTest {
    private static final String STAMP = LastModified.LAST_MODIFIED;

    @TempDir
    Path folder;

    private Repository repository;
    private Session session;

    @BeforeEach
    void open() throws Exception {
        repository = Repository.open(folder);
        repository.createWorkspace("books");
        registerCoreTypes(repository);
        session = repository.systemSession("books");
        Node home = session.getRootNode().addNode("home", "mgnl:page");
        Node text = home.addNode("main", "mgnl:area").addNode("0", "mgnl:component");
        text.setProperty("text", "first");
        home.getNode("main").addNode("1", "mgnl:component");
        home.addNode("child", "mgnl:page");
        session.save();
        forget(session.getRootNode());
        session.save();
    }

    static void registerCoreTypes(Repository repository) throws Exception {
        try (Reader cnd = new InputStreamReader(
                Objects.requireNonNull(
                        StampsTest.class.getClassLoader().getResourceAsStream("mgnl-nodetypes/core-nodetypes.cnd")),
                StandardCharsets.UTF_8)) {
            repository.registerNodeTypes(cnd, "core-nodetypes.cnd");
        }
    }

    /** Sets every stamp back, as publishing would, so that a new one shows. */
    private static void forget(Node node) throws RepositoryException {
        if (node.isNodeType(LastModified.NAME)) {
            LastModified.update(node, "nobody", longAgo());
        }
        for (var children = node.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (!child.getName().startsWith("jcr:")) {
                forget(child);
            }
        }
    }

    private static Calendar longAgo() {
        Calendar date = Calendar.getInstance(TimeZone.getDefault(), Locale.ROOT);
        date.setTimeInMillis(0);
        return date;
    }

    private List<String> changed() throws RepositoryException {
        List<String> paths = new ArrayList<>();
        for (String path : List.of("/home", "/home/main", "/home/main/0", "/home/main/1", "/home/child")) {
            if (session.nodeExists(path) && !"nobody".equals(LastModified.getLastModifiedBy(session.getNode(path)))) {
                paths.add(path);
            }
        }
        return paths;
    }

    @AfterEach
    void close() {
        session.logout();
        repository.close();
    }

    @Test
    void saysWhoMadeANode() throws RepositoryException {
        Session editor = repository.session(new AccessTest.Reader(new Rule("/*", 63)), "books");
        editor.getRootNode().addNode("new", "mgnl:page");
        editor.save();
        Node made = session.getNode("/new");
        assertThat(Created.getCreatedBy(made)).isEqualTo("reader");
        assertThat(LastModified.getLastModifiedBy(made)).isEqualTo("reader");
        assertThat(Created.getCreated(made)).isEqualTo(LastModified.getLastModified(made));
        editor.logout();
    }

    @Test
    void callsTheSystemSuperuserAsMagnoliaDoes() throws RepositoryException {
        assertThat(Created.getCreatedBy(session.getNode("/home"))).isEqualTo("superuser");
    }

    @Test
    void stampsAChangedPartAndWhatItIsAPartOf() throws RepositoryException {
        session.getNode("/home/main/0").setProperty("text", "second");
        session.save();
        assertThat(changed()).containsExactly("/home", "/home/main", "/home/main/0");
    }

    @Test
    void stampsAFileWhoseBytesChangeButNotItsFolder() throws RepositoryException {
        Node folder = session.getRootNode().addNode("folder", "mgnl:folder");
        Node file = folder.addNode("file", "mgnl:asset");
        Node bytes = file.addNode("jcr:content", "mgnl:resource");
        session.save();
        forget(folder);
        session.save();
        assertThat(file.isNodeType("mgnl:content") || folder.isNodeType("mgnl:content"))
                .as("as in Magnolia")
                .isFalse();

        bytes.setProperty("size", 1);
        session.save();
        assertThat(LastModified.getLastModifiedBy(file)).isEqualTo("superuser");
        assertThat(LastModified.getLastModifiedBy(folder)).isEqualTo("nobody");
    }

    @Test
    void letsContentBeMarkedAsDeletedWithAComment() throws RepositoryException {
        Node page = session.getNode("/home/child");
        page.addMixin("mgnl:deleted");
        page.setProperty("mgnl:comment", "gone");
        session.save();
        assertThat(page.isNodeType("mgnl:deleted")).isTrue();
    }

    @Test
    void stampsWherePropertiesOrPartsAreTakenAwayOrAdded() throws RepositoryException {
        session.getNode("/home/main/0").getProperty("text").remove();
        session.save();
        assertThat(changed()).containsExactly("/home", "/home/main", "/home/main/0");
        forget(session.getRootNode());
        session.save();
        session.getNode("/home/main/0").remove();
        session.save();
        assertThat(changed()).containsExactly("/home", "/home/main");
        forget(session.getRootNode());
        session.save();
        session.getNode("/home/main").addNode("2", "mgnl:component");
        session.save();
        assertThat(changed()).containsExactly("/home", "/home/main");
    }

    @Test
    void stampsWhatGetsAnotherPlace() throws RepositoryException {
        session.getNode("/home/main").orderBefore("1", "0");
        session.save();
        assertThat(changed()).containsAnyOf("/home/main/0", "/home/main/1").contains("/home", "/home/main");
    }

    @Test
    void stampsAPageThatIsMovedButNotItsParents() throws RepositoryException {
        session.move("/home/child", "/child");
        session.save();
        assertThat(changed()).isEmpty();
        assertThat(LastModified.getLastModifiedBy(session.getNode("/child"))).isEqualTo("superuser");
    }

    @Test
    void leavesAPageAloneWhenAnotherIsMadeBelowIt() throws RepositoryException {
        session.getNode("/home").addNode("second", "mgnl:page");
        session.save();
        assertThat(changed()).isEmpty();
    }

    @Test
    void keepsAStampThatTheSaveItselfWrites() throws RepositoryException {
        Node text = session.getNode("/home/main/0");
        text.setProperty("text", "published");
        LastModified.update(text, "nobody", longAgo());
        LastModified.update(session.getNode("/home"), "nobody", longAgo());
        session.save();
        assertThat(changed()).containsExactly("/home/main");
    }

    @Test
    void takesPublishingForNoChange() throws RepositoryException {
        Node home = session.getNode("/home");
        Activatable.update(home, "editor", true);
        session.save();
        assertThat(changed()).isEmpty();
        assertThat(Activatable.getActivationStatus(home)).isEqualTo(Activatable.ACTIVATION_STATUS_ACTIVATED);
        session.getNode("/home/main/0").setProperty("text", "second");
        session.save();
        assertThat(Activatable.getActivationStatus(home)).isEqualTo(Activatable.ACTIVATION_STATUS_MODIFIED);
        Activatable.update(home, "editor", false);
        session.save();
        assertThat(Activatable.getActivationStatus(home)).isEqualTo(Activatable.ACTIVATION_STATUS_NOT_ACTIVATED);
    }

    @Test
    void letsSomebodyWriteAPartOfAPageThatIsClosedOtherwise() throws RepositoryException {
        Session editor = repository.session(
                new AccessTest.Reader(new Rule("/home", 8), new Rule("/home/main", 8), new Rule("/home/main/0*", 63)),
                "books");
        editor.getNode("/home/main/0").setProperty("text", "second");
        editor.save();
        editor.logout();
        assertThat(changed()).containsExactly("/home/main/0");
    }

    @Test
    void letsManyChangeDifferentPartsOfOnePageAtOnce() throws Exception {
        for (int i = 0; i < 4; i++) {
            session.getNode("/home/main").addNode("part" + i, "mgnl:component");
        }
        session.save();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> results = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String path = "/home/main/part" + i;
            results.add(threads.submit(() -> {
                Session own = repository.systemSession("books");
                for (int turn = 0; turn < 25; turn++) {
                    own.getNode(path).setProperty("text", "turn " + turn);
                    own.save();
                }
                own.logout();
                return path;
            }));
        }
        for (Future<?> result : results) {
            result.get();
        }
        threads.shutdown();
        assertThat(session.getNode("/home").getProperty(STAMP).getDate().getTimeInMillis())
                .isPositive();
    }
}
