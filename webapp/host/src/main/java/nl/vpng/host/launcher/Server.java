package nl.vpng.host.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.HttpServlet;
import nl.vpng.host.web.HostListener;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.WebResourceRoot;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.FileResourceSet;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.coyote.http11.Http11Nio2Protocol;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.jspecify.annotations.Nullable;

/**
 * One Tomcat with author and publics as webapps of their own, each with its own class loader and repository, in the shape of a
 * Magnolia installation.
 */
final class Server implements Closeable {

    private static final String AUTHOR = "/magnoliaAuthor";
    private static final String PUBLIC = "/magnoliaPublic";

    /** The site's page for what is not found: what Magnolia's {@code web.xml} names as error page. */
    private static final String NOT_FOUND_PAGE = "/niet-gevonden.html";

    /** What a webapp leaves in its class loader does not matter, since the process ends with its webapps. */
    private static final Logger LEFTOVERS = Logger.getLogger("org.apache.catalina.loader.WebappClassLoaderBase");

    /** Tomcat quotes the first broken parameter with its value, which may be somebody's name. */
    private static final Logger PARAMETERS = Logger.getLogger("org.apache.tomcat.util.http.Parameters");

    static {
        LEFTOVERS.setLevel(Level.SEVERE);
        PARAMETERS.setLevel(Level.WARNING);
    }

    private final ProjectFiles files;
    private final DataFolder data;
    private final InetAddress address;
    private final int port;
    private final Tomcat tomcat = new Tomcat();
    private boolean closed;

    Server(ProjectFiles files, DataFolder data, String host, int port) throws WrongUse {
        this.files = files;
        this.data = data;
        this.port = port;
        try {
            address = InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new WrongUse("--host is no address of this machine: " + host);
        }
    }

    /**
     * Starts all instances and returns when author and public answer.
     *
     * @param publics number of public instances
     * @param samples whether a first start loads the sample content
     * @param mailServer where all of them send mail, as {@code HOST:PORT}
     * @param mailbox shows the mail; null where that server is somebody else's
     * @throws WrongUse where the port or the address cannot be had, or a sample password would be open to others
     * @throws IllegalStateException where an instance cannot start; the log says why
     */
    void start(int publics, boolean samples, String mailServer, @Nullable HttpServlet mailbox)
            throws IOException, WrongUse, InterruptedException, LifecycleException {
        tomcat.setBaseDir(data.of("tomcat").toString());
        tomcat.setSilent(true);
        tomcat.setConnector(connector());
        StandardHost host = (StandardHost) tomcat.getHost();
        host.setErrorReportValveClass(ErrorPageValve.class.getName());
        // Instances start side by side: each spends most of its start waiting for its own repository.
        host.setStartStopThreads(0);
        root(mailbox);
        String key = AuthorKey.publicOf(data.of(AUTHOR.substring(1)));
        List<Context> instances = new ArrayList<>();
        StringJoiner receivers = new StringJoiner(" ");
        for (int i = 1; i <= publics; i++) {
            String path = i == 1 ? PUBLIC : PUBLIC + i;
            Context instance = instance(path, samples);
            instance.addParameter("vpng.author.publicKey", key);
            instances.add(instance);
            receivers.add(path.substring(1) + "=" + url(path));
        }
        Context author = instance(AUTHOR, samples);
        author.addParameter("vpng.author.publicKey", key);
        author.addParameter("vpng.receivers", receivers.toString());
        instances.add(author);
        instances.forEach(instance -> instance.addParameter("vpng.smtp", mailServer));
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            if (causedBy(e, BindException.class)) {
                throw new WrongUse("cannot listen on " + address.getHostAddress() + " port " + port
                        + ": in use or not allowed; choose another with --port or --host");
            }
            throw e;
        }
        for (Context instance : instances) {
            refuseFailed(instance);
        }
        CompletableFuture.allOf(answer(publicUrl()), answer(authorUrl())).join();
    }

    String publicUrl() {
        return url(PUBLIC);
    }

    String authorUrl() {
        return url(AUTHOR);
    }

    /** Returns when the server was stopped. */
    void await() {
        tomcat.getServer().await();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The server did not stop cleanly", e);
        }
    }

    private Connector connector() {
        // A third less processor time for a page from the cache than NIO, which hands each request from one thread to
        // another.
        Connector connector = new Connector(Http11Nio2Protocol.class.getName());
        // As large as the largest page, which so leaves in one piece.
        connector.setProperty("socket.appWriteBufSize", "16384");
        // A form of the desk sends each of its fields as a part; Tomcat stops at 50, a publication has more.
        connector.setMaxPartCount(10_000);
        connector.setMaxParameterCount(10_000);
        // Who sends too much reads the answer only when all of it was taken.
        connector.setProperty("maxSwallowSize", String.valueOf(32 << 20));
        connector.setPort(port);
        connector.setThrowOnFailure(true);
        connector.setURIEncoding("UTF-8");
        connector.setXpoweredBy(false);
        connector.setProperty("address", address.getHostAddress());
        // A path of 10 kB is answered by the site's own page, not cut off by the server.
        connector.setProperty("maxHttpHeaderSize", "32768");
        connector.setProperty("compression", "on");
        connector.setProperty("compressibleMimeType", "text/html,text/css,text/plain,image/svg+xml,application/json");
        return connector;
    }

    private void root(@Nullable HttpServlet mailbox) throws IOException {
        Context root = tomcat.addContext("", data.of("tomcat").toString());
        Tomcat.addServlet(root, "root", new RootServlet(PUBLIC)).setLoadOnStartup(1);
        root.addServletMappingDecoded("/", "root");
        if (mailbox != null) {
            Tomcat.addServlet(root, "mailbox", mailbox);
            root.addServletMappingDecoded(RootServlet.MAILBOX + "/*", "mailbox");
        }
    }

    private Context instance(String path, boolean samples) throws IOException {
        Path home = data.of(path.substring(1));
        StandardContext context = (StandardContext) tomcat.addContext(path, home.toString());
        // The listener's own class loader must find the host first in the webapp, where each instance has its own copy.
        context.setParentClassLoader(Server.class.getClassLoader());
        context.setResources(libraries(context));
        context.setCookieProcessor(lax());
        context.setUseHttpOnly(true);
        context.setManager(forgetfulSessions());
        context.addParameter("magnolia.home", home.toString());
        context.addParameter("magnolia.resources.dir", files.lightModules().toString());
        context.addParameter("magnolia.bootstrap.authorInstance", String.valueOf(path.equals(AUTHOR)));
        context.addParameter("magnolia.bootstrap.samples", String.valueOf(samples));
        context.addParameter("magnolia.default.base.url", url(path));
        context.addParameter("vpng.loopback", String.valueOf(address.isLoopbackAddress()));
        context.getServletContext().setAttribute(HostListener.START, new CompletableFuture<Void>());
        context.addApplicationListener("nl.vpng.host.web.HostListener");
        ErrorPage notFound = new ErrorPage();
        notFound.setErrorCode(404);
        notFound.setLocation(NOT_FOUND_PAGE);
        context.addErrorPage(notFound);
        return context;
    }

    private WebResourceRoot libraries(Context context) {
        StandardRoot resources = new StandardRoot(context);
        for (Path jar : files.libraries()) {
            resources.addPreResources(
                    new FileResourceSet(resources, "/WEB-INF/lib/" + ProjectFiles.name(jar), jar.toString(), "/"));
        }
        return resources;
    }

    private static Rfc6265CookieProcessor lax() {
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        return cookies;
    }

    private static StandardManager forgetfulSessions() {
        StandardManager sessions = new StandardManager();
        // Logins end with the process: nothing of them is written to disk.
        sessions.setPathname(null);
        return sessions;
    }

    private String url(String path) {
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + path;
    }

    private static void refuseFailed(Context instance) throws WrongUse, InterruptedException {
        if (!instance.getState().isAvailable()) {
            throw new IllegalStateException(instance.getPath() + " did not start; the log says why");
        }
        try {
            ((Future<?>) instance.getServletContext().getAttribute(HostListener.START)).get();
        } catch (ExecutionException e) {
            String reason = String.valueOf(e.getCause().getMessage());
            if (e.getCause() instanceof SecurityException) {
                throw new WrongUse(reason);
            }
            throw new IllegalStateException(instance.getPath() + " did not start: " + reason, e);
        }
    }

    /** Asks for the first page, which takes longer than any other; fails where the instance has no good answer. */
    private static CompletableFuture<Void> answer(String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/"))
                .timeout(Duration.ofSeconds(30))
                .header("User-Agent", "vpng-start")
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .thenAccept(answer -> {
                    if (answer.statusCode() >= 500) {
                        throw new IllegalStateException(
                                url + "/ answers " + answer.statusCode() + "; the log says why");
                    }
                });
    }

    private static boolean causedBy(@Nullable Throwable problem, Class<?> type) {
        return problem != null && (type.isInstance(problem) || causedBy(problem.getCause(), type));
    }
}
