package nl.vpng;

import info.magnolia.commands.CommandsManager;
import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.objectfactory.Components;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.Session;
import nl.vpng.host.HostSettings;
import nl.vpng.host.Instance;
import nl.vpng.host.context.HostWebContext;
import nl.vpng.host.definition.LightModules;
import nl.vpng.host.security.HostUser;

/** An author instance with the sample site on a real repository, at work for one user or another. */
public final class TestAuthor implements AutoCloseable {

    private final Path home;
    private Instance instance;

    /** Reads or changes content. */
    public interface Work<T> {
        T in(Session session) throws Exception;
    }

    private TestAuthor(Path home) throws Exception {
        this.home = home;
        instance = open(home);
    }

    private static Instance open(Path home) throws Exception {
        return Instance.start(
                new HostSettings(home, LightModule.FOLDER, "/author", true, true, "https://www.vpng.example"),
                TestAuthor.class.getClassLoader());
    }

    /** Stops it and starts it again with what it has. */
    public void restart() throws Exception {
        instance.close();
        instance = open(home);
    }

    /** Installs the author in a folder of its own. */
    public static TestAuthor start() throws Exception {
        return new TestAuthor(Files.createTempDirectory("vpng-author"));
    }

    /** Makes a user with roles, whose language is Dutch. */
    public void addUser(String name, String... roles) throws Exception {
        List<String> identifiers = system("userroles", session -> {
            List<String> found = new ArrayList<>();
            for (String role : roles) {
                found.add(session.getNode("/" + role).getIdentifier());
            }
            return found;
        });
        system("users", session -> {
            Node user = NodeUtil.createPath(session.getRootNode(), "admin", "mgnl:folder")
                    .addNode(name, "mgnl:user");
            user.setProperty("name", name);
            user.setProperty("enabled", true);
            user.setProperty("language", "nl");
            Node list = user.addNode("roles", "mgnl:contentNode");
            for (String identifier : identifiers) {
                list.setProperty(String.valueOf(list.getProperties().getSize()), identifier);
            }
            return null;
        });
    }

    /** Returns the user of a name. */
    public HostUser user(String name) {
        return instance.users().byName(name).orElseThrow();
    }

    /** Works with all rights and saves. */
    public <T> T system(String workspace, Work<T> work) throws Exception {
        Session session = instance.repository().systemSession(workspace);
        try {
            T result = work.in(session);
            session.save();
            return result;
        } finally {
            session.logout();
        }
    }

    /** Works in a request of a user. */
    public <T> T as(String user, Callable<T> work) throws Exception {
        TestExchange exchange = new TestExchange("/author");
        HostWebContext context = new HostWebContext(
                exchange.request(),
                exchange.response(),
                exchange.application(),
                user(user),
                instance.repository(),
                Locale.forLanguageTag("nl"));
        MgnlContext.setInstance(context);
        try {
            return work.call();
        } finally {
            MgnlContext.release();
            MgnlContext.setInstance(null);
        }
    }

    /** Runs a command of the plugin for a user. */
    public void run(String user, String command, String repository, String path) throws Exception {
        as(
                user,
                () -> Components.getComponent(CommandsManager.class)
                        .executeCommand(
                                "vpng", command, Map.of("repository", repository, "path", path, "recursive", false)));
    }

    /** Returns the definitions. */
    public LightModules definitions() {
        return instance.lightModules().current();
    }

    @Override
    public void close() {
        instance.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + home, e);
        }
    }
}
