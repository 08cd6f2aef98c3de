package nl.vpng.host.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.jcr.util.NodeTypes.Activatable;
import info.magnolia.publishing.exception.PublicationException;
import java.io.ByteArrayInputStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {
    private static TwoInstances two;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        two = new TwoInstances(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        two.close();
    }

    @AfterEach
    void empty() throws Exception {
        for (String workspace : List.of("website", "dam")) {
            two.edit(workspace, PublishingTest::clear);
            Session session = two.live.systemSession(workspace);
            clear(session);
            session.save();
            session.logout();
        }
        Receivers.write(two.author, Map.of("magnoliaPublic", two.url()));
    }

    @Test
    void takesAreasAndComponentsAlongButNoSubPages() throws Exception {
        two.edit("website", session -> {
            Node home = page(session, "/home");
            component(home, "main", "0").setProperty("text", "welkom");
            page(session, "/home/below");
        });
        two.publish("/home");
        two.see("website", session -> {
            assertThat(session.getProperty("/home/main/0/text").getString()).isEqualTo("welkom");
            assertThat(session.nodeExists("/home/below")).isFalse();
            assertThat(session.propertyExists("/home/mgnl:activationStatus")).isFalse();
        });
        two.edit("website", session -> {
            Node home = session.getNode("/home");
            assertThat(Activatable.getActivationStatus(home)).isEqualTo(2);
            assertThat(home.getProperty("mgnl:lastActivatedBy").getString()).isEqualTo("superuser");
            assertThat(Activatable.getActivationStatus(session.getNode("/home/below")))
                    .isZero();
        });
    }

    @Test
    void publishesATreeAndLeavesSubPagesOfAnItemAlone() throws Exception {
        two.edit("website", session -> {
            page(session, "/home");
            page(session, "/home/a");
            page(session, "/home/a/deep");
        });
        two.run("publish", "website", "/home", true);
        two.edit("website", session -> session.getNode("/home").setProperty("title", "Nieuw"));
        two.publish("/home");
        two.see("website", session -> {
            assertThat(session.getProperty("/home/title").getString()).isEqualTo("Nieuw");
            assertThat(session.nodeExists("/home/a/deep")).isTrue();
        });
    }

    @Test
    void followsMovesRenamesAndDeletions() throws Exception {
        two.edit("website", session -> {
            Node home = page(session, "/home");
            component(home, "main", "0").setProperty("text", "a");
            component(home, "main", "1").setProperty("text", "b");
            component(home, "main", "2").setProperty("text", "c");
            page(session, "/other");
        });
        two.publish("/home");
        two.publish("/other");
        two.edit("website", session -> {
            session.move("/home/main/0", "/home/main/t");
            session.move("/home/main/1", "/home/main/0");
            session.move("/home/main/t", "/home/main/1");
            session.getNode("/home/main").orderBefore("0", "1");
            session.removeItem("/home/main/2");
            session.move("/home", "/other/thuis");
        });
        two.publish("/other/thuis");
        two.see("website", session -> {
            assertThat(session.nodeExists("/home")).isFalse();
            assertThat(names(session.getNode("/other/thuis/main"))).containsExactly("0", "1");
            assertThat(session.getProperty("/other/thuis/main/0/text").getString())
                    .isEqualTo("b");
            assertThat(session.getProperty("/other/thuis/main/1/text").getString())
                    .isEqualTo("a");
        });
    }

    @Test
    void movesAComponentFromPageToPage() throws Exception {
        two.edit("website", session -> {
            component(page(session, "/a"), "main", "0").setProperty("text", "wandelt");
            component(page(session, "/b"), "main", "1");
        });
        two.publish("/a");
        two.publish("/b");
        two.edit("website", session -> session.move("/a/main/0", "/b/main/0"));
        two.publish("/b");
        two.see("website", session -> {
            assertThat(session.getProperty("/b/main/0/text").getString()).isEqualTo("wandelt");
            assertThat(session.nodeExists("/a/main/0")).isFalse();
        });
    }

    @Test
    void keepsTheOrderOfSiblings() throws Exception {
        two.edit("website", session -> {
            for (String name : List.of("/a", "/b", "/c", "/d")) {
                page(session, name);
            }
        });
        for (String path : List.of("/d", "/b", "/a", "/c")) {
            two.publish(path);
        }
        two.see("website", session -> assertThat(names(session.getRootNode())).containsExactly("a", "b", "c", "d"));
        two.edit("website", session -> session.getRootNode().orderBefore("d", "b"));
        two.publish("/d");
        two.see("website", session -> assertThat(names(session.getRootNode())).containsExactly("a", "d", "b", "c"));
    }

    @Test
    void keepsValuesOfEveryKind() throws Exception {
        byte[] file = new byte[3_000_000];
        new Random(1).nextBytes(file);
        Calendar date = Calendar.getInstance();
        two.edit("dam", session -> {
            Node asset = session.getRootNode().addNode("boek", "mgnl:asset");
            Node resource = asset.addNode("jcr:content", "mgnl:resource");
            resource.setProperty("jcr:data", session.getValueFactory().createBinary(new ByteArrayInputStream(file)));
            asset.setProperty("text", "regel\r\nregel \u0001 é");
            asset.setProperty("date", date);
            asset.setProperty("number", 5L);
            asset.setProperty("price", 9.5);
            asset.setProperty("many", new String[] {"x", "y"});
            asset.setProperty("none", new String[0]);
        });
        two.run("publish", "dam", "/boek", false);
        two.edit("dam", session -> session.getNode("/boek").setProperty("many", (String[]) null));
        two.edit("dam", session -> session.getNode("/boek").setProperty("many", "one"));
        two.run("publish", "dam", "/boek", false);
        two.see("dam", session -> {
            Node asset = session.getNode("/boek");
            assertThat(asset.getNode("jcr:content")
                            .getProperty("jcr:data")
                            .getBinary()
                            .getStream())
                    .hasBinaryContent(file);
            assertThat(asset.getProperty("text").getString()).isEqualTo("regel\r\nregel \u0001 é");
            assertThat(asset.getProperty("date").getDate().toInstant()).isEqualTo(date.toInstant());
            assertThat(asset.getProperty("number").getType()).isEqualTo(PropertyType.LONG);
            assertThat(asset.getProperty("price").getDouble()).isEqualTo(9.5);
            assertThat(asset.getProperty("many").getString()).isEqualTo("one");
            assertThat(asset.getProperty("none").getValues()).isEmpty();
        });
    }

    @Test
    void takesAsLongAmongAThousandAsAmongFive() throws Exception {
        two.edit("website", session -> {
            Node few = page(session, "/few");
            Node many = page(session, "/many");
            for (int i = 0; i < 1000; i++) {
                many.addNode("book" + i, "mgnl:page").setProperty("title", "Boek " + i);
                if (i < 5) {
                    few.addNode("book" + i, "mgnl:page").setProperty("title", "Boek " + i);
                }
            }
        });
        two.run("publish", "website", "/few", true);
        two.run("publish", "website", "/many", true);
        long among5 = typicalMillis("/few/book2");
        long among1000 = typicalMillis("/many/book2");
        assertThat(among1000).as("with five: " + among5 + " ms").isLessThan(2 * among5 + 50);
    }

    private static long typicalMillis(String path) throws Exception {
        long[] millis = new long[15];
        for (int i = 0; i < millis.length; i++) {
            String title = "Titel " + i;
            two.edit("website", session -> session.getNode(path).setProperty("title", title));
            long start = System.nanoTime();
            two.publish(path);
            millis[i] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }

    @Test
    void refusesWhatHasNoParentOnPublic() throws Exception {
        two.edit("website", session -> {
            page(session, "/home");
            page(session, "/home/below");
        });
        assertThatThrownBy(() -> two.publish("/home/below"))
                .isInstanceOf(PublicationException.class)
                .hasMessage("De publieke site magnoliaPublic heeft /home nog niet. Publiceer dat eerst.");
        two.edit(
                "website",
                session -> assertThat(Activatable.isActivated(session.getNode("/home/below")))
                        .isFalse());
    }

    @Test
    void publishesAllOfATreeOrNothing() throws Exception {
        two.edit("website", session -> {
            page(session, "/home");
            page(session, "/home/good");
            page(session, "/home/wrong");
        });
        two.edit("website", session -> {
            Node type = session.getNode("/home/wrong");
            session.getWorkspace().getNamespaceRegistry().registerNamespace("only", "https://example.org/author");
            type.setProperty("only:here", "unknown namespace");
        });
        assertThatThrownBy(() -> two.run("publish", "website", "/home", true))
                .hasMessageContaining("magnoliaPublic")
                .hasMessageContaining("Daar is niets veranderd");
        two.see("website", session -> assertThat(session.nodeExists("/home")).isFalse());
        two.edit(
                "website",
                session -> assertThat(Activatable.isActivated(session.getNode("/home")))
                        .isFalse());
    }

    @Test
    void keepsAVersionOfWhatWasPublished() throws Exception {
        two.edit("website", session -> page(session, "/home"));
        two.publishVersioned("/home");
        two.edit("website", session -> {
            Node home = session.getNode("/home");
            assertThat(home.getProperty("mgnl:lastActivatedVersion").getString())
                    .isEqualTo("1.0");
            assertThat(Activatable.getActivationStatus(home)).isEqualTo(2);
            home.setProperty("title", "nieuw");
        });
        two.edit(
                "website",
                session -> assertThat(Activatable.getActivationStatus(session.getNode("/home")))
                        .isEqualTo(1));
        two.publishVersioned("/home");
        two.see("website", session -> {
            assertThat(session.getNode("/home").isNodeType("mgnl:hasVersion")).isFalse();
            assertThat(session.propertyExists("/home/mgnl:lastActivatedVersion"))
                    .isFalse();
        });
    }

    @Test
    void unpublishesWithEverythingBelow() throws Exception {
        two.edit("website", session -> {
            page(session, "/home");
            page(session, "/home/a");
            page(session, "/home/draft");
        });
        two.publish("/home");
        two.publish("/home/a");
        two.run("unpublish", "website", "/home", false);
        two.see("website", session -> assertThat(session.nodeExists("/home")).isFalse());
        two.edit("website", session -> {
            assertThat(Activatable.getActivationStatus(session.getNode("/home/a")))
                    .isZero();
            assertThat(session.propertyExists("/home/mgnl:lastActivated")).isTrue();
            assertThat(session.propertyExists("/home/draft/mgnl:lastActivated")).isFalse();
        });
        two.run("unpublish", "website", "/home", false);
    }

    @Test
    void saysWhichReceiverFailedAndLeavesTheStatus() throws Exception {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        Receivers.write(
                two.author,
                Map.of(
                        "magnoliaPublic",
                        two.url(),
                        "magnoliaPublic2",
                        "http://127.0.0.1:" + nobody + "/magnoliaPublic2"));
        two.edit("website", session -> page(session, "/home"));
        assertThatThrownBy(() -> two.publish("/home"))
                .hasMessageStartingWith(
                        "De publieke site magnoliaPublic2 is niet bereikbaar op http://127.0.0.1:" + nobody)
                .hasMessageEndingWith("publiceer opnieuw om ze allemaal gelijk te maken.");
        two.edit(
                "website",
                session -> assertThat(Activatable.isActivated(session.getNode("/home")))
                        .isFalse());
        Receivers.write(two.author, Map.of());
        assertThatThrownBy(() -> two.publish("/home")).hasMessageContaining("geen ontvanger");
    }

    @Test
    void aReceiverThatIsNotEnabledIsLeftOut() throws Exception {
        two.edit(
                "config",
                session -> session.getNode(Receivers.PATH)
                        .addNode("elsewhere", "mgnl:contentNode")
                        .setProperty("url", "http://127.0.0.1:1/x"));
        two.edit("website", session -> page(session, "/home"));
        assertThatThrownBy(() -> two.publish("/home")).hasMessageContaining("elsewhere");
        two.edit(
                "config",
                session -> session.getNode(Receivers.PATH + "/elsewhere").setProperty("enabled", false));
        Receivers.write(two.author, Map.of("magnoliaPublic", two.url()));
        two.publish("/home");
        two.edit("config", session -> session.removeItem(Receivers.PATH + "/elsewhere"));
    }

    @Test
    void asksForWhatIsThere() {
        assertThatThrownBy(() -> two.publish("/nowhere"))
                .hasMessage("website heeft geen /nowhere, of u mag het niet zien.");
        assertThatThrownBy(() -> two.publish("/")).isInstanceOf(PublicationException.class);
        assertThatThrownBy(() -> two.run("publish", "", "/home", false)).hasMessage("The command needs 'repository'");
    }

    private static Node page(Session session, String path) throws RepositoryException {
        int slash = path.lastIndexOf('/');
        Node parent = slash == 0 ? session.getRootNode() : session.getNode(path.substring(0, slash));
        return parent.addNode(path.substring(slash + 1), "mgnl:page");
    }

    private static Node component(Node page, String area, String name) throws RepositoryException {
        Node parent = page.hasNode(area) ? page.getNode(area) : page.addNode(area, "mgnl:area");
        return parent.addNode(name, "mgnl:component");
    }

    private static List<String> names(Node node) throws RepositoryException {
        List<String> names = new ArrayList<>();
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            String name = children.nextNode().getName();
            if (!name.contains(":")) {
                names.add(name);
            }
        }
        return names;
    }

    private static void clear(Session session) throws RepositoryException {
        for (String name : names(session.getRootNode())) {
            session.removeItem("/" + name);
        }
    }
}
