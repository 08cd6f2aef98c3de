package nl.vpng.host.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.module.delta.TaskExecutionException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.HostSettings;
import nl.vpng.host.repository.Repository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootstrapFileTest {
    @TempDir
    static Path home;

    private static Repository repository;
    private static ModuleManager manager;
    private Session session;

    @BeforeAll
    static void open() throws Exception {
        HostSettings settings = new HostSettings(home, home, "", false, false, "http://127.0.0.1:1");
        repository = ModuleManager.openRepository(settings);
        manager = ModuleManager.start(settings, repository, BootstrapFileTest.class.getClassLoader(), Map.of());
    }

    @AfterAll
    static void close() {
        manager.close();
        repository.close();
    }

    @BeforeEach
    void login() throws RepositoryException {
        session = repository.systemSession("website");
    }

    @AfterEach
    void logout() {
        session.logout();
    }

    @Test
    void makesPropertiesOfTheKindThatYamlSays() throws Exception {
        load("website.seed.yaml", """
                seed:
                  jcr:primaryType: mgnl:page
                  jcr:mixinTypes: [mix:versionable]
                  jcr:uuid: 11111111-2222-3333-4444-555555555555
                  title: Zaadje
                  quoted: '42'
                  tags: [a, b]
                  years: [2020, 2021]
                  none: []
                  when: 2026-01-02T03:04:05.000+01:00
                  num: 42
                  price: 1.5
                  flag: true
                  empty: ''
                  text: >-
                    over two
                    lines
                """);
        Node seed = session.getNodeByIdentifier("11111111-2222-3333-4444-555555555555");
        assertThat(seed.getPath()).isEqualTo("/seed");
        assertThat(seed.isNodeType("mgnl:page")).isTrue();
        assertThat(seed.isNodeType("mix:versionable")).isTrue();
        assertThat(kind(seed, "title")).isEqualTo(PropertyType.STRING);
        assertThat(kind(seed, "quoted")).isEqualTo(PropertyType.STRING);
        assertThat(kind(seed, "when")).isEqualTo(PropertyType.DATE);
        assertThat(seed.getProperty("when").getDate().toInstant()).isEqualTo(Instant.parse("2026-01-02T02:04:05Z"));
        assertThat(kind(seed, "num")).isEqualTo(PropertyType.LONG);
        assertThat(kind(seed, "price")).isEqualTo(PropertyType.DOUBLE);
        assertThat(kind(seed, "flag")).isEqualTo(PropertyType.BOOLEAN);
        assertThat(seed.getProperty("empty").getString()).isEmpty();
        assertThat(seed.getProperty("text").getString()).isEqualTo("over two lines");
        assertThat(seed.getProperty("tags").getValues()).hasSize(2);
        assertThat(seed.getProperty("years").getType()).isEqualTo(PropertyType.LONG);
        assertThat(seed.getProperty("none").getValues()).isEmpty();
    }

    @Test
    void makesASubNodeOfEveryMapAndKeepsTheirOrder() throws Exception {
        load("website.tree.yaml", """
                tree:
                  jcr:primaryType: mgnl:page
                  '1': { value: 5, type: Date }
                  '0': { jcr:primaryType: mgnl:area, text: area }
                """);
        assertThat(names(session.getNode("/tree"))).containsExactly("1", "0");
        assertThat(session.getNode("/tree/1").isNodeType("mgnl:contentNode")).isTrue();
        assertThat(session.getNode("/tree/0").isNodeType("mgnl:area")).isTrue();
    }

    @Test
    void makesMissingParentsAndReadsDoubleDotsAsOne() throws Exception {
        load("website.a.b.c..d.yaml", "c.d:\n  title: deep\n");
        assertThat(session.getProperty("/a/b/c.d/title").getString()).isEqualTo("deep");
        assertThat(session.getNode("/a").isNodeType("mgnl:content")).isTrue();
    }

    @Test
    void replacesANodeInItsPlace() throws Exception {
        load(
                "website.shelf.yaml",
                "shelf:\n  jcr:primaryType: mgnl:page\n  one: { old: yes }\n  two: { title: two }\n");
        load("website.shelf.one.yaml", "one:\n  title: new\n");
        assertThat(names(session.getNode("/shelf"))).containsExactly("one", "two");
        assertThat(session.getNode("/shelf/one").hasProperty("old")).isFalse();
    }

    @Test
    void saysWhereAnErrorIs() {
        refuses("other:\n  title: x\n", "line 1", "'other'", "'page'");
        refuses("page:\n  title: x\nsecond:\n  title: x\n", "holds one node");
        refuses("page:\n  title: x\n  title: y\n", "'title' stands twice");
        refuses("page:\n  title:\n", "line 2", "has no value");
        refuses("page:\n  jcr:primaryType: mgnl:missing\n", "line 2", "mgnl:missing");
        refuses("page:\n  jcr:mixinTypes: [mix:missing]\n  title: x\n", "line 2", "mix:missing");
        refuses("page:\n  title: x\n  0: {path: /}\n", "line 3", "quotes");
        refuses("page:\n  title: x\n  list: [a, 1]\n", "line 3", "mixes");
        refuses("page:\n  title: x\n  list: [{a: b}]\n", "line 3", "plain values");
        refuses("page:\n  title: 'x\n", "line ");
        refuses("page: text\n", "line 1", "is a node");
    }

    @Test
    void refusesAnIdentifierThatIsInUse() throws Exception {
        load("website.used.yaml", "used:\n  jcr:uuid: 99999999-2222-3333-4444-555555555555\n");
        session.save();
        refuses("page:\n  jcr:uuid: 99999999-2222-3333-4444-555555555555\n", "line 2", "exists already");
    }

    @Test
    void refusesAFileNameWithoutAPath() {
        assertThatThrownBy(() -> BootstrapName.of("mgnl-bootstrap/x/website.yaml"))
                .isInstanceOf(TaskExecutionException.class)
                .hasMessageContaining("<workspace>.<path with dots>.yaml");
    }

    private void refuses(String yaml, String... parts) {
        assertThatThrownBy(() -> load("website.page.yaml", yaml))
                .isInstanceOf(TaskExecutionException.class)
                .hasMessageContaining("website.page.yaml")
                .hasMessageContainingAll(parts);
    }

    private void load(String file, String yaml) throws TaskExecutionException, RepositoryException {
        session.refresh(false);
        new BootstrapFile(file, new StringReader(yaml)).load(session, BootstrapName.of(file));
        session.save();
    }

    private static int kind(Node node, String property) throws RepositoryException {
        return node.getProperty(property).getType();
    }

    private static List<String> names(Node node) throws RepositoryException {
        List<String> names = new ArrayList<>();
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            names.add(children.nextNode().getName());
        }
        return names;
    }
}
