package nl.vpng.host.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.context.MgnlContext;
import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;
import info.magnolia.module.ModuleManagementException;
import info.magnolia.module.delta.AbstractTask;
import info.magnolia.module.delta.AddPermissionTask;
import info.magnolia.module.delta.ArrayDelegateTask;
import info.magnolia.module.delta.DeltaBuilder;
import info.magnolia.module.delta.IsAdminInstanceDelegateTask;
import info.magnolia.module.delta.IsInstallSamplesTask;
import info.magnolia.module.delta.SetPropertyTask;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import info.magnolia.objectfactory.Components;
import info.magnolia.objectfactory.NoSuchComponentException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.HostSettings;
import nl.vpng.host.repository.Repository;
import nl.vpng.host.security.HostUser;
import nl.vpng.host.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleManagerTest {
    private static final List<String> DONE = new ArrayList<>();

    @TempDir
    Path home;

    @TempDir
    Path classPath;

    private ModuleFolder module;

    @BeforeEach
    void prepare() throws IOException {
        DONE.clear();
        module = ModuleFolder.in(classPath)
                .file("mgnl-bootstrap/books/books.first.yaml", "first:\n  title: First\n")
                .file("mgnl-bootstrap-samples/books/books.sample.yaml", "sample:\n  title: Sample\n")
                .file("mgnl-nodetypes/books.cnd", "<'bk'='https://example.org/bk'> [bk:book] > nt:unstructured");
        version("1.0");
    }

    @Test
    void installsWorkspacesTypesBootstrapFilesAndOwnTasks() throws Exception {
        start(settings(false, false), (manager, repository) -> {
            assertThat(repository.hasWorkspace("books")).isTrue();
            assertThat(repository.hasNodeType("bk:book")).isTrue();
            assertThat(text(repository, "books", "/first/title")).isEqualTo("First");
            assertThat(text(repository, "config", "/modules/books/version")).isEqualTo("1.0.0");
            assertThat(DONE).containsExactly("install", "not author", "no samples", "startup", "module started");
        });
        assertThat(DONE).endsWith("module stopped");
    }

    @Test
    void installsFromAJar(@TempDir Path jars) throws Exception {
        HostSettings settings = settings(false, true);
        try (var loader = module.jarLoader(jars.resolve("a module.jar"));
                Repository repository = ModuleManager.openRepository(settings);
                ModuleManager manager = ModuleManager.start(settings, repository, loader, Map.of())) {
            assertThat(manager.container()).isNotNull();
            assertThat(text(repository, "books", "/first/title")).isEqualTo("First");
            assertThat(text(repository, "books", "/sample/title")).isEqualTo("Sample");
        }
    }

    @Test
    void loadsSamplesAndTheAuthorsPartWhereWanted() throws Exception {
        start(settings(true, true), (manager, repository) -> {
            assertThat(text(repository, "books", "/sample/title")).isEqualTo("Sample");
            assertThat(DONE).contains("author", "samples");
        });
    }

    @Test
    void leavesSamplesOutWhereTheyAreNotWanted() throws Exception {
        start(
                settings(false, false),
                (manager, repository) ->
                        assertThat(has(repository, "books", "/sample")).isFalse());
    }

    @Test
    void keepsDataAtTheNextStartAndInstallsNothingAgain() throws Exception {
        start(
                settings(false, false),
                (manager, repository) ->
                        change(repository, session -> session.getNode("/first").setProperty("title", "Changed")));
        DONE.clear();
        start(settings(false, false), (manager, repository) -> {
            assertThat(text(repository, "books", "/first/title")).isEqualTo("Changed");
            assertThat(DONE).containsExactly("startup", "module started");
        });
    }

    @Test
    void givesTheFilesOfAnEarlierHostTheTypesOfMagnolia() throws Exception {
        String earlier = """
                <'mgnl'='http://www.magnolia.info/jcr/mgnl'>
                [mgnl:folder] > mgnl:content
                  orderable
                [mgnl:asset] > mgnl:content
                  orderable
                """;
        start(settings(false, false), (manager, repository) -> {
            repository.forgetNodeTypes("mgnl:folder", "mgnl:asset");
            repository.registerNodeTypes(new StringReader(earlier), "an earlier host");
            change(
                    repository,
                    "dam",
                    session -> session.getRootNode()
                            .addNode("folder", "mgnl:folder")
                            .addNode("file", "mgnl:asset")
                            .setProperty("title", "File"));
            change(
                    repository,
                    "config",
                    session -> session.getNode("/modules/core").setProperty("nodeTypes", earlier));
        });
        start(
                settings(false, false),
                (manager, repository) -> change(repository, "dam", session -> {
                    Node file = session.getNode("/folder/file");
                    assertThat(file.isNodeType("mgnl:content")).isFalse();
                    assertThat(file.getProperty("title").getString()).isEqualTo("File");
                    file.addNode("jcr:content", "mgnl:resource");
                }));
    }

    @Test
    void carriesOutTheUpdatesBetweenTwoVersionsInTheirOrder() throws Exception {
        start(settings(false, false), (manager, repository) -> {});
        DONE.clear();
        version("1.2");
        start(settings(false, false), (manager, repository) -> {
            assertThat(DONE).startsWith("update 1.1", "update 1.2").doesNotContain("update 1.3", "install");
            assertThat(text(repository, "config", "/modules/books/version")).isEqualTo("1.2.0");
        });
    }

    @Test
    void refusesToGoBackToAnOlderVersion() throws Exception {
        version("1.2");
        start(settings(false, false), (manager, repository) -> {});
        version("1.1");
        assertThatThrownBy(() -> start(settings(false, false), (manager, repository) -> {}))
                .isInstanceOf(ModuleManagementException.class)
                .hasMessageContaining("'books' is installed in version 1.2.0");
    }

    @Test
    void startsAnInstallationAgainThatWasNotFinished() throws Exception {
        module.file("mgnl-bootstrap/books/books.second.yaml", "wrong:\n  title: Second\n");
        assertThatThrownBy(() -> start(settings(false, false), (manager, repository) -> {}))
                .hasMessageContaining("mgnl-bootstrap/books/books.second.yaml, line 1");
        module.file("mgnl-bootstrap/books/books.second.yaml", "second:\n  title: Second\n");
        start(settings(false, false), (manager, repository) -> {
            assertThat(text(repository, "books", "/first/title")).isEqualTo("First");
            assertThat(text(repository, "books", "/second/title")).isEqualTo("Second");
        });
    }

    @Test
    void namesModuleAndTaskOfAFailure() throws Exception {
        version("1.9");
        assertThatThrownBy(() -> start(settings(false, false), (manager, repository) -> {}))
                .isInstanceOf(ModuleManagementException.class)
                .hasMessageContaining("Module 'books', install of 1.9.0, task 'fail': on purpose");
    }

    @Test
    void givesComponentsOfDescriptorsAndOfTheHost() throws Exception {
        start(settings(true, false), (manager, repository) -> {
            Greeter greeter = Components.getComponent(Greeter.class);
            assertThat(greeter).isInstanceOf(PoliteGreeter.class).isSameAs(Components.getComponent(Greeter.class));
            assertThat(ServerConfiguration.getInstance().isAdmin()).isTrue();
            assertThat(ServerConfiguration.getInstance().getDefaultBaseUrl()).isEqualTo("http://127.0.0.1:1/x");
            assertThatThrownBy(() -> Components.getComponent(Guest.class))
                    .isInstanceOf(NoSuchComponentException.class)
                    .hasMessageContaining(Guest.class.getName());
            Guest guest = manager.container().newInstance(Guest.class, "Anna");
            assertThat(guest.greeter).isSameAs(greeter);
            assertThat(guest.name).isEqualTo("Anna");
            BooksModule books = Components.getComponent(BooksModule.class);
            assertThat(books.shelf).isEqualTo("top");
        });
    }

    @Test
    void givesVisitorsOfPublicWhatTheirRoleGivesAndAuthorsVisitorsNothing() throws Exception {
        start(settings(false, false), (manager, repository) -> {
            HostUser visitor = manager.users().anonymous();
            assertThat(visitor.mayRequest("/publicaties.html", "GET")).isTrue();
            assertThat(visitor.mayRequest("/publicaties.html", "POST")).isTrue();
            assertThat(visitor.mayRequest("/.magnolia/admincentral", "GET")).isFalse();
            assertThat(visitor.mayRequest("/.rest/nodes/v1/website", "GET")).isFalse();
            assertThat(visitor.mayRequest("/.rest/status", "GET")).isTrue();
            assertThat(visitor.mayRequest("/.rest/delivery/books", "HEAD")).isTrue();
            assertThat(visitor.mayRequest("/.rest/delivery/books", "DELETE")).isFalse();
            assertThat(reads(repository, visitor, "books", "/first")).isTrue();
            assertThat(reads(repository, visitor, "users", "/system")).isFalse();
        });
    }

    @Test
    void letsVisitorsOfAuthorSeeNothing() throws Exception {
        start(settings(true, false), (manager, repository) -> {
            HostUser visitor = manager.users().anonymous();
            assertThat(visitor.mayRequest("/publicaties.html", "GET")).isFalse();
            assertThat(reads(repository, visitor, "website", "/modules")).isFalse();
        });
    }

    @Test
    void letsTheSuperuserAtEveryWorkspace() throws Exception {
        start(settings(true, false), (manager, repository) -> {
            Users users = manager.users();
            HostUser superuser =
                    users.authenticate("superuser", "superuser".toCharArray()).orElseThrow();
            assertThat(reads(repository, superuser, "books", "/first")).isTrue();
            assertThat(superuser.hasRole("superuser")).isTrue();
            assertThat(users.authenticate("superuser", "wrong".toCharArray())).isEmpty();
            assertThat(users.authenticate("nobody", "nobody".toCharArray())).isEmpty();
            assertThat(users.authenticate("anonymous", "".toCharArray())).isEmpty();
        });
    }

    @Test
    void makesAWithdrawnRightEffectiveAtOnce() throws Exception {
        start(settings(false, false), (manager, repository) -> {
            HostUser before = manager.users().anonymous();
            Session kept = repository.pool().lend(before, "books");
            assertThat(kept.nodeExists("/first")).isTrue();
            repository.pool().giveBack(before, "books", kept);
            Session roles = repository.systemSession("userroles");
            roles.getNode("/anonymous/acl_books").remove();
            roles.save();
            roles.logout();
            HostUser after = manager.users().anonymous();
            assertThat(kept.isLive()).isFalse();
            assertThat(reads(repository, after, "books", "/first")).isFalse();
        });
    }

    @Test
    void hasAllRightsInTheSystemContextOnly() throws Exception {
        start(settings(false, false), (manager, repository) -> {
            String name = MgnlContext.doInSystemContext(
                    () -> {
                        Session session = MgnlContext.getJCRSession("books");
                        assertThat(MgnlContext.getJCRSession("books")).isSameAs(session);
                        assertThat(session.nodeExists("/first")).isTrue();
                        return MgnlContext.getUser().getName();
                    },
                    true);
            assertThat(name).isEqualTo("superuser");
            assertThat(MgnlContext.hasInstance()).isFalse();
        });
    }

    @Test
    void givesSessionsOfTheSystemContextBackAtTheEndOfARequest() throws Exception {
        start(settings(false, false), (manager, repository) -> {
            Session first = MgnlContext.doInSystemContext(() -> MgnlContext.getJCRSession("books"));
            Session second = MgnlContext.doInSystemContext(() -> MgnlContext.getJCRSession("books"));
            assertThat(second).isSameAs(first);
            MgnlContext.release();
            assertThat(repository.pool().lendSystem("books")).isSameAs(first);
        });
    }

    private void version(String version) throws IOException {
        module.file("META-INF/magnolia/books.xml", """
                <!DOCTYPE module SYSTEM "module.dtd">
                <module>
                  <name>books</name>
                  <class>%1$s$BooksModule</class>
                  <versionHandler>%1$s$BooksVersionHandler</versionHandler>
                  <version>%2$s</version>
                  <components><id>main</id>
                    <component><type>%1$s$Greeter</type><implementation>%1$s$PoliteGreeter</implementation>
                      <scope>singleton</scope></component>
                  </components>
                  <dependencies><dependency><name>core</name><version>6.2/*</version></dependency></dependencies>
                  <repositories><repository><name>magnolia</name>
                    <workspaces><workspace>books</workspace></workspaces>
                    <nodeTypeFile>/mgnl-nodetypes/books.cnd</nodeTypeFile>
                  </repository></repositories>
                </module>
                """.formatted(ModuleManagerTest.class.getName(), version));
    }

    private HostSettings settings(boolean author, boolean samples) {
        return new HostSettings(home, home, "/x", author, samples, "http://127.0.0.1:1/x");
    }

    private void start(HostSettings settings, Check check) throws Exception {
        try (var loader = module.loader();
                Repository repository = ModuleManager.openRepository(settings);
                ModuleManager manager = ModuleManager.start(settings, repository, loader, Map.of())) {
            assertThat(Files.exists(home)).isTrue();
            check.of(manager, repository);
        }
    }

    private static String text(Repository repository, String workspace, String path) throws RepositoryException {
        Session session = repository.systemSession(workspace);
        try {
            return session.getProperty(path).getString();
        } finally {
            session.logout();
        }
    }

    private static boolean has(Repository repository, String workspace, String path) throws RepositoryException {
        Session session = repository.systemSession(workspace);
        try {
            return session.nodeExists(path);
        } finally {
            session.logout();
        }
    }

    private static boolean reads(Repository repository, HostUser user, String workspace, String path)
            throws RepositoryException {
        Session session = repository.session(user, workspace);
        try {
            return session.nodeExists(path);
        } finally {
            session.logout();
        }
    }

    private static void change(Repository repository, Work work) throws RepositoryException {
        change(repository, "books", work);
    }

    private static void change(Repository repository, String workspace, Work work) throws RepositoryException {
        Session session = repository.systemSession(workspace);
        work.in(session);
        session.save();
        session.logout();
    }

    interface Check {
        void of(ModuleManager manager, Repository repository) throws Exception;
    }

    interface Work {
        void in(Session session) throws RepositoryException;
    }

    /** A component's type. */
    public interface Greeter {}

    /** A component. */
    public static class PoliteGreeter implements Greeter {}

    /** No component. */
    public static class Guest {
        final String name;
        final Greeter greeter;

        @Inject
        public Guest(Greeter greeter, String name) {
            this.greeter = greeter;
            this.name = name;
        }
    }

    /** The class of the module. */
    public static class BooksModule implements ModuleLifecycle {
        private String shelf = "";

        public void setShelf(String shelf) {
            this.shelf = shelf;
        }

        @Override
        public void start(ModuleLifecycleContext context) {
            DONE.add("module started");
        }

        @Override
        public void stop(ModuleLifecycleContext context) {
            DONE.add("module stopped");
        }
    }

    /** The version handler of the module. */
    public static class BooksVersionHandler extends DefaultModuleVersionHandler {
        @Inject
        public BooksVersionHandler(Greeter greeter) {
            assertThat(greeter).isNotNull();
            for (String version : List.of("1.3", "1.1", "1.2")) {
                register(DeltaBuilder.update(version, "").addTask(note("update " + version)));
            }
        }

        @Override
        protected List<Task> getExtraInstallTasks(InstallContext context) {
            List<Task> tasks = new ArrayList<>();
            tasks.add(new ArrayDelegateTask("several", note("install")));
            tasks.add(new IsAdminInstanceDelegateTask("instance", note("author"), note("not author")));
            tasks.add(new IsInstallSamplesTask("samples", "", note("samples"), note("no samples")));
            tasks.add(new AddPermissionTask("rights", "anonymous", "books", "/", 8, true));
            tasks.add(new AbstractTask("shelf", "") {
                @Override
                public void execute(InstallContext own) throws TaskExecutionException {
                    try {
                        own.getOrCreateCurrentModuleConfigNode();
                    } catch (RepositoryException e) {
                        throw new TaskExecutionException("no node", e);
                    }
                }
            });
            tasks.add(new SetPropertyTask("config", "/modules/books/config", "shelf", "top"));
            if (context.getCurrentModuleDefinition().getVersion().getMinor() == 9) {
                tasks.add(new AbstractTask("fail", "") {
                    @Override
                    public void execute(InstallContext own) throws TaskExecutionException {
                        throw new TaskExecutionException("on purpose");
                    }
                });
            }
            return tasks;
        }

        @Override
        protected List<Task> getStartupTasks(InstallContext context) {
            return List.of(note("startup"));
        }

        private static Task note(String text) {
            return new AbstractTask(text, "") {
                @Override
                public void execute(InstallContext context) {
                    DONE.add(text);
                }
            };
        }
    }
}
