package nl.vpng.setup;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.dam.api.AssetProvider;
import info.magnolia.dam.api.AssetProviderRegistry;
import info.magnolia.dam.api.ItemKey;
import info.magnolia.dam.templating.functions.DamTemplatingFunctions;
import info.magnolia.templating.functions.TemplatingFunctions;
import java.nio.file.Path;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.LightModule;
import nl.vpng.host.HostSettings;
import nl.vpng.host.module.ModuleManager;
import nl.vpng.host.repository.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installs the module on a real repository. */
class InstallationTest {

    @TempDir
    Path home;

    @Test
    void visitorsOfPublicReadDomainsAndPublicationsAndNoOrders() throws Exception {
        install(false, true, (repository, manager) -> {
            assertThat(visible(repository, manager, "kennisdomeinen")).isEqualTo(4);
            assertThat(visible(repository, manager, "publicaties")).isEqualTo(5);
            Session system = repository.systemSession("bestellingen");
            system.getRootNode().addNode("a", "vpng:order");
            system.save();
            system.logout();
            assertThat(visible(repository, manager, "bestellingen")).isZero();
            assertThat(visible(repository, manager, "bestelformulieren")).isZero();
        });
    }

    @Test
    void visitorsOfTheAuthorReadNothing() throws Exception {
        install(true, true, (repository, manager) -> {
            assertThat(visible(repository, manager, "kennisdomeinen")).isZero();
            assertThat(visible(repository, manager, "publicaties")).isZero();
        });
    }

    @Test
    void headIsAllowedOnce() throws Exception {
        String path = "/server/IPConfig/allow-all/methods";
        install(false, false, (repository, manager) -> {
            Session config = repository.systemSession("config");
            assertThat(config.getProperty(path).getString().split(",")).containsOnlyOnce("HEAD");
            config.logout();
        });
    }

    @Test
    void eachSampleAssetHasItsContent() throws Exception {
        install(false, true, (repository, manager) -> {
            Session dam = repository.systemSession("dam");
            int assets = check(dam.getNode("/vpng"));
            dam.logout();
            assertThat(assets).isEqualTo(10);
        });
    }

    @Test
    void withoutSamplesThereIsNoContent() throws Exception {
        install(false, false, (repository, manager) -> {
            Session publications = repository.systemSession("publicaties");
            assertThat(count(publications)).isZero();
            publications.logout();
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

    private static int visible(Repository repository, ModuleManager manager, String workspace)
            throws RepositoryException {
        Session session = repository.session(manager.users().anonymous(), workspace);
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
        HostSettings settings =
                new HostSettings(home, LightModule.FOLDER, "/site", author, samples, "https://www.vpng.example");
        try (Repository repository = ModuleManager.openRepository(settings);
                ModuleManager manager = ModuleManager.start(
                        settings,
                        repository,
                        getClass().getClassLoader(),
                        Map.of(
                                TemplatingFunctions.class, new TemplatingFunctions(),
                                DamTemplatingFunctions.class, new DamTemplatingFunctions(new NoFiles())))) {
            check.run(repository, manager);
        }
    }

    /** An installation renders nothing, so nobody asks for a file. */
    private static final class NoFiles implements AssetProviderRegistry {
        @Override
        public AssetProvider getProviderFor(ItemKey key) {
            throw new NoSuchAssetProviderException("no files in this test");
        }

        @Override
        public AssetProvider getProviderById(String providerId) {
            throw new NoSuchAssetProviderException("no files in this test");
        }
    }

    private interface Check {
        void run(Repository repository, ModuleManager manager) throws Exception;
    }
}
