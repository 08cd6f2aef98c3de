package nl.vpng.setup;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.jcr.util.NodeTypes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.LightModule;
import nl.vpng.host.HostSettings;
import nl.vpng.host.Instance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Installs the module on a real repository. */
class InstallationTest {

    @TempDir
    Path home;

    @Test
    void visitorsOfPublicReadDomainsAndPublicationsAndNoOrders() throws Exception {
        install(false, true, instance -> {
            assertThat(visible(instance, "kennisdomeinen")).isEqualTo(4);
            assertThat(visible(instance, "publicaties")).isEqualTo(5);
            Session system = instance.repository().systemSession("bestellingen");
            system.getRootNode().addNode("a", "vpng:order");
            system.save();
            system.logout();
            assertThat(visible(instance, "bestellingen")).isZero();
            assertThat(visible(instance, "bestelformulieren")).isZero();
        });
    }

    @Test
    void visitorsOfTheAuthorReadNothing() throws Exception {
        install(true, true, instance -> {
            assertThat(visible(instance, "kennisdomeinen")).isZero();
            assertThat(visible(instance, "publicaties")).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"defaultPageCache", "uuid-key-mapping"})
    void anOrderEmptiesNoCache(String cache) throws Exception {
        install(false, false, instance -> {
            Session config = instance.repository().systemSession("config");
            String policy = "/modules/cache/config/contentCaching/" + cache + "/flushPolicy";
            assertThat(config.propertyExists(policy + "/policies/flushAll/excludedWorkspaces/bestellingen"))
                    .isTrue();
            assertThat(config.nodeExists(policy + "/excludedWorkspaces"))
                    .as("what Magnolia would take for a policy")
                    .isFalse();
            config.logout();
        });
    }

    @Test
    void browsersOfVisitorsKeepImagesAndAskAboutPagesAgain() throws Exception {
        String policies = "/modules/cache/config/contentCaching/defaultPageCache/browserCachePolicy/policies";
        install(
                home.resolve("author"),
                true,
                false,
                author -> assertThat(names(author, policies)).containsExactly("dontCachePages"));
        Path other = home.resolve("public");
        install(other, false, false, instance -> {
            assertThat(names(instance, policies)).containsExactly("vpngImages", "vpngPages", "dontCachePages");
            Session config = instance.repository().systemSession("config");
            String pages = config.getProperty(policies + "/vpngPages/voters/addresses/pattern")
                    .getString();
            assertThat(List.of("/", "/procesregie.html", "/publicaties/a.html")).allMatch(path -> path.matches(pages));
            assertThat(List.of("/bestellen.html", "/bestellen", "/feed.xml", "/dam/a.pdf"))
                    .noneMatch(path -> path.matches(pages));
            config.getNode(policies + "/vpngPages").setProperty("expirationMinutes", 5);
            config.getNode(policies + "/vpngImages").remove();
            config.getNode("/modules/vpng").setProperty("version", "0.4.0");
            config.save();
            config.logout();
        });
        install(other, false, false, updated -> {
            assertThat(names(updated, policies)).containsExactlyInAnyOrder("vpngPages", "vpngImages", "dontCachePages");
            Session config = updated.repository().systemSession("config");
            assertThat(config.getProperty(policies + "/vpngPages/expirationMinutes")
                            .getLong())
                    .isEqualTo(5);
            config.logout();
        });
    }

    private static List<String> names(Instance instance, String path) throws RepositoryException {
        List<String> names = new ArrayList<>();
        Session config = instance.repository().systemSession("config");
        for (NodeIterator children = config.getNode(path).getNodes(); children.hasNext(); ) {
            names.add(children.nextNode().getName());
        }
        config.logout();
        return names;
    }

    @Test
    void headIsAllowedOnce() throws Exception {
        String path = "/server/IPConfig/allow-all/methods";
        install(false, false, instance -> {
            Session config = instance.repository().systemSession("config");
            assertThat(config.getProperty(path).getString().split(",")).containsOnlyOnce("HEAD");
            config.logout();
        });
    }

    @Test
    void eachSampleAssetHasItsContent() throws Exception {
        install(false, true, instance -> {
            Session dam = instance.repository().systemSession("dam");
            int assets = check(dam.getNode("/vpng"));
            dam.logout();
            assertThat(assets).isEqualTo(10);
        });
    }

    @Test
    void theAuthorKnowsThatPublicHasTheSamples() throws Exception {
        install(true, true, instance -> {
            for (String path : List.of(
                    "website:/home",
                    "website:/publicaties/publicatie",
                    "dam:/vpng/covers",
                    "kennisdomeinen:/procesregie",
                    "publicaties:/procesregie-als-vak")) {
                Session session = instance.repository().systemSession(path.substring(0, path.indexOf(':')));
                Node node = session.getNode(path.substring(path.indexOf(':') + 1));
                assertThat(NodeTypes.Activatable.getActivationStatus(node))
                        .as(path)
                        .isEqualTo(2);
                session.logout();
            }
        });
    }

    @Test
    void withoutSamplesThereIsNoContent() throws Exception {
        install(false, false, instance -> {
            Session publications = instance.repository().systemSession("publicaties");
            assertThat(count(publications)).isZero();
            publications.logout();
        });
    }

    @Test
    void updateBringsWhatIsMissingAndLeavesWhatWasEdited() throws Exception {
        install(true, false, instance -> {
            Session config = instance.repository().systemSession("config");
            config.getNode("/modules/vpng").setProperty("version", "0.1.0");
            config.getNode("/modules/vpng/commands").remove();
            config.save();
            config.logout();
            Session roles = instance.repository().systemSession("userroles");
            roles.getNode("/vpng-redactie").remove();
            roles.getNode("/vpng-communicatie").setProperty("title", "Eigen naam");
            roles.save();
            roles.logout();
        });

        install(true, false, instance -> {
            Session config = instance.repository().systemSession("config");
            assertThat(config.nodeExists("/modules/vpng/commands/vpng/publish")).isTrue();
            assertThat(config.getProperty("/modules/vpng/version").getString()).isNotEqualTo("0.1.0");
            config.logout();
            Session roles = instance.repository().systemSession("userroles");
            assertThat(roles.nodeExists("/vpng-redactie/acl_publicaties")).isTrue();
            assertThat(roles.getProperty("/vpng-communicatie/title").getString())
                    .isEqualTo("Eigen naam");
            roles.logout();
        });
    }

    private static int check(Node folder) throws RepositoryException {
        int assets = 0;
        for (NodeIterator children = folder.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (!child.isNodeType("mgnl:asset")) {
                assets += check(child);
                continue;
            }
            Node content = child.getNode("jcr:content");
            assertThat(content.getProperty("size").getLong())
                    .isPositive()
                    .isEqualTo(content.getProperty("jcr:data").getLength());
            if (content.getProperty("jcr:mimeType").getString().equals("application/pdf")) {
                assertThat(content.getProperty("fileName").getString()).isEqualTo(child.getName() + ".pdf");
            } else {
                assertThat(content.getProperty("width").getLong())
                        .isPositive()
                        .isLessThan(content.getProperty("height").getLong());
            }
            assets++;
        }
        return assets;
    }

    private static int visible(Instance instance, String workspace) throws RepositoryException {
        Session session = instance.repository().session(instance.users().anonymous(), workspace);
        try {
            return session.nodeExists("/") ? count(session) : 0;
        } finally {
            session.logout();
        }
    }

    private static int count(Session session) throws RepositoryException {
        int nodes = 0;
        for (NodeIterator children = session.getRootNode().getNodes(); children.hasNext(); ) {
            nodes += children.nextNode().getName().startsWith("jcr:") ? 0 : 1;
        }
        return nodes;
    }

    private void install(boolean author, boolean samples, Check check) throws Exception {
        install(home, author, samples, check);
    }

    private static void install(Path home, boolean author, boolean samples, Check check) throws Exception {
        HostSettings settings =
                new HostSettings(home, LightModule.FOLDER, "/site", author, samples, "https://www.vpng.example");
        try (Instance instance = Instance.start(settings, InstallationTest.class.getClassLoader())) {
            check.run(instance);
        }
    }

    private interface Check {
        void run(Instance instance) throws Exception;
    }
}
