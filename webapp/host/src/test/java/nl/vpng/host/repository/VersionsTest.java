package nl.vpng.host.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.jcr.util.NodeTypes.Activatable;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.version.VersionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
    @TempDir
    Path folder;

    private Repository repository;
    private Session session;
    private Versions versions;
    private Node home;

    @BeforeEach
    void open() throws Exception {
        repository = Repository.open(folder);
        repository.createWorkspace("books");
        repository.createWorkspace(Versions.WORKSPACE);
        StampsTest.registerCoreTypes(repository);
        versions = new Versions(repository);
        session = repository.systemSession("books");
        home = session.getRootNode().addNode("home", "mgnl:page");
        home.setProperty("title", "first");
        home.setProperty("tags", new String[] {"a", "b"});
        home.addNode("main", "mgnl:area").addNode("0", "mgnl:component").setProperty("text", "first");
        home.getNode("main").addNode("1", "mgnl:component").setProperty("text", "other");
        home.addNode("child", "mgnl:page").setProperty("title", "child");
        session.save();
    }

    @AfterEach
    void close() {
        session.logout();
        repository.close();
    }

    @Test
    void hasNoneAtFirst() throws RepositoryException {
        assertThat(versions.list(home)).isEmpty();
        assertThatThrownBy(() -> versions.restore(home, "1.0"))
                .isInstanceOf(VersionException.class)
                .hasMessageContaining("/home");
    }

    @Test
    void numbersThemAndSaysWhoAndWhy() throws RepositoryException {
        versions.make(home, "editor", "before publishing");
        versions.make(home, "other", "");
        assertThat(versions.list(home))
                .extracting(ContentVersion::name, ContentVersion::author, ContentVersion::comment)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1.1", "other", ""),
                        org.assertj.core.groups.Tuple.tuple("1.0", "editor", "before publishing"));
        assertThat(home.isNodeType("mgnl:hasVersion")).isTrue();
        assertThat(home.isNodeType("mix:versionable")).isFalse();
    }

    @Test
    void makingOneIsNoChangeOfTheContent() throws RepositoryException {
        Activatable.update(home, "editor", true);
        session.save();
        versions.make(home, "editor", "");
        session.refresh(false);
        assertThat(Activatable.getActivationStatus(home)).isEqualTo(2);
    }

    @Test
    void readsContentAsItWas() throws RepositoryException {
        versions.make(home, "editor", "");
        home.setProperty("title", "second");
        session.save();
        versions.make(home, "editor", "");
        assertThat(versions.<String>read(
                        home, "1.0", node -> node.getProperty("title").getString()))
                .isEqualTo("first");
        assertThat(versions.<String>read(
                        home, "1.1", node -> node.getProperty("title").getString()))
                .isEqualTo("second");
        assertThat(versions.<Boolean>read(home, "1.0", node -> node.hasNode("child")))
                .isFalse();
    }

    @Test
    void putsPropertiesAndPartsBackWithTheirIdentifiersAndOrder() throws RepositoryException {
        String first = session.getNode("/home/main/0").getIdentifier();
        versions.make(home, "editor", "");
        home.setProperty("title", "second");
        home.getProperty("tags").remove();
        home.setProperty("tags", "one");
        home.setProperty("added", true);
        session.getNode("/home/main/0").remove();
        session.getNode("/home/main").addNode("2", "mgnl:component");
        session.getNode("/home/main/1").setProperty("text", "changed");
        session.getNode("/home/child").setProperty("title", "newer child");
        session.save();

        versions.restore(home, "1.0");
        session.save();

        assertThat(home.getProperty("title").getString()).isEqualTo("first");
        assertThat(home.getProperty("tags").getValues()).hasSize(2);
        assertThat(home.hasProperty("added")).isFalse();
        assertThat(session.getNodeByIdentifier(first).getPath()).isEqualTo("/home/main/0");
        assertThat(names(session.getNode("/home/main"))).isEqualTo(List.of("0", "1"));
        assertThat(session.getProperty("/home/main/1/text").getString()).isEqualTo("other");
        assertThat(session.getProperty("/home/child/title").getString()).isEqualTo("newer child");
        assertThat(home.hasNode(Versions.DATA)).isFalse();
    }

    @Test
    void takesARestoredNodeForModified() throws RepositoryException {
        versions.make(home, "editor", "");
        home.setProperty("title", "second");
        session.save();
        Activatable.update(home, "editor", true);
        session.save();
        versions.restore(home, "1.0");
        session.save();
        assertThat(Activatable.getActivationStatus(home)).isEqualTo(1);
    }

    @Test
    void givesAPartANewIdentifierWhereItsOwnLivesOnElsewhere() throws RepositoryException {
        versions.make(home, "editor", "");
        session.move("/home/main/0", "/home/child/moved");
        session.save();
        versions.restore(home, "1.0");
        session.save();
        assertThat(session.getNode("/home/main/0").getIdentifier())
                .isNotEqualTo(session.getNode("/home/child/moved").getIdentifier());
    }

    @Test
    void bringsFilesBack() throws Exception {
        Node content = session.getRootNode().addNode("file", "mgnl:asset").addNode("jcr:content", "mgnl:resource");
        byte[] large = new byte[100_000];
        content.setProperty("jcr:data", session.getValueFactory().createBinary(new ByteArrayInputStream(large)));
        content.setProperty("jcr:mimeType", "application/pdf");
        session.save();
        Node asset = session.getNode("/file");
        versions.make(asset, "editor", "");
        content.setProperty("jcr:data", session.getValueFactory().createBinary(new ByteArrayInputStream(new byte[9])));
        session.save();
        versions.restore(asset, "1.0");
        session.save();
        assertThat(content.getProperty("jcr:data").getBinary().getSize()).isEqualTo(100_000);
    }

    @Test
    void keepsTheNewestTwenty() throws RepositoryException {
        for (int i = 0; i < Versions.KEPT + 2; i++) {
            versions.make(home, "editor", "");
        }
        List<ContentVersion> all = versions.list(home);
        assertThat(all).hasSize(Versions.KEPT);
        assertThat(all.get(0).name()).isEqualTo("1.21");
        assertThat(all.get(Versions.KEPT - 1).name()).isEqualTo("1.2");
    }

    private static List<String> names(Node node) throws RepositoryException {
        List<String> names = new java.util.ArrayList<>();
        for (var children = node.getNodes(); children.hasNext(); ) {
            names.add(children.nextNode().getName());
        }
        return names;
    }
}
