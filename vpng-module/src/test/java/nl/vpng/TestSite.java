package nl.vpng;

import info.magnolia.context.MgnlContext;
import info.magnolia.context.WebContext;
import info.magnolia.virtualuri.VirtualUriMapping.Result;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.jcr.Session;
import nl.vpng.host.HostSettings;
import nl.vpng.host.Instance;
import nl.vpng.host.context.HostWebContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The sample site on a real repository, as an anonymous visitor of public sees it. A test class registers one as its extension and
 * has it for all its tests.
 */
public final class TestSite implements BeforeAllCallback, AfterAllCallback {

    /** The address of the site, as its administrator set it. */
    public static final String BASE = "https://www.vpng.example";

    /** The context path. */
    public static final String CONTEXT = "/site";

    private Path home;
    private Instance instance;

    /** What a visitor gets. */
    public record Answer(int status, String html) {

        /** Returns the page. */
        public Document page() {
            return Jsoup.parse(html);
        }
    }

    /** Changes content as an editor would. */
    public interface Edit {
        void on(Session session) throws Exception;
    }

    /** Installs the site in a folder of its own. */
    @Override
    public void beforeAll(ExtensionContext test) throws Exception {
        home = Files.createTempDirectory("vpng-site");
        instance = Instance.start(
                new HostSettings(home, LightModule.FOLDER, CONTEXT, false, true, BASE),
                getClass().getClassLoader());
    }

    /** Changes a workspace. */
    public void edit(String workspace, Edit edit) throws Exception {
        Session session = instance.repository().systemSession(workspace);
        try {
            edit.on(session);
            session.save();
        } finally {
            session.logout();
        }
    }

    /**
     * Renders a page.
     *
     * @param path of the node
     * @param parameters name, value, name, value, …
     */
    public Answer get(String path, String... parameters) throws Exception {
        return get(UnaryOperator.identity(), path, parameters);
    }

    /** Renders a page and returns workspace and path of the content nodes that were read for it. */
    public Set<String> nodesRead(String path, String... parameters) throws Exception {
        NodeReads reads = new NodeReads();
        get(reads::through, path, parameters);
        return reads.paths();
    }

    private Answer get(UnaryOperator<WebContext> seen, String path, String... parameters) throws Exception {
        TestExchange exchange = new TestExchange(CONTEXT, parameters);
        StringWriter out = new StringWriter();
        inRequest(exchange, seen, () -> {
            instance.renderer().render(MgnlContext.getJCRSession("website").getNode(path), null, out);
            return "";
        });
        return new Answer(exchange.status(), out.toString());
    }

    /** Does something in a request of a visitor. */
    public <T> T visit(Callable<T> work) throws Exception {
        return inRequest(new TestExchange(CONTEXT), UnaryOperator.identity(), work);
    }

    /** Returns where the heaviest mapping of an address leads. */
    public Optional<String> mapped(String address) throws Exception {
        return inRequest(
                new TestExchange(CONTEXT),
                UnaryOperator.identity(),
                () -> instance.lightModules().current().virtualUriMappings().stream()
                        .flatMap(mapping -> mapping.mapUri(URI.create(address)).stream())
                        .max(Comparator.naturalOrder())
                        .map(Result::getToUri));
    }

    private <T> T inRequest(TestExchange exchange, UnaryOperator<WebContext> seen, Callable<T> work) throws Exception {
        HostWebContext context = new HostWebContext(
                exchange.request(),
                exchange.response(),
                exchange.application(),
                instance.users().anonymous(),
                instance.repository(),
                Locale.forLanguageTag("nl"));
        MgnlContext.setInstance(seen.apply(context));
        try {
            return work.call();
        } finally {
            context.release();
            MgnlContext.setInstance(null);
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        instance.close();
        try (Stream<Path> files = Files.walk(home)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + home, e);
        }
    }
}
