package nl.vpng.host.publishing;

import info.magnolia.commands.CommandsManager;
import info.magnolia.context.MgnlContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.HexFormat;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.servlet.http.HttpServlet;
import nl.vpng.host.HostSettings;
import nl.vpng.host.module.ModuleManager;
import nl.vpng.host.repository.Repository;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** An author with its commands, and a public that receives over HTTP. */
final class TwoInstances implements AutoCloseable {
    final Repository author;
    final Repository live;
    final KeyPair key;
    final Path home;
    private final ModuleManager modules;
    private final Tomcat tomcat;

    TwoInstances(Path folder) throws Exception {
        home = folder.resolve("magnoliaAuthor");
        key = keyPair();
        Files.createDirectories(home);
        Files.writeString(
                home.resolve(AuthorKey.FILE),
                "key.private=" + HexFormat.of().formatHex(key.getPrivate().getEncoded()));
        HostSettings ofPublic = settings(folder.resolve("magnoliaPublic"), false);
        live = ModuleManager.openRepository(ofPublic);
        ModuleManager.start(
                        ofPublic,
                        live,
                        TwoInstances.class.getClassLoader(),
                        Map.of(Publisher.class, new Publisher(live, ofPublic)))
                .close();
        ActivationKey.introduce(live, HexFormat.of().formatHex(key.getPublic().getEncoded()));
        HostSettings ofAuthor = settings(home, true);
        author = ModuleManager.openRepository(ofAuthor);
        modules = ModuleManager.start(
                ofAuthor,
                author,
                TwoInstances.class.getClassLoader(),
                Map.of(Publisher.class, new Publisher(author, ofAuthor)));
        tomcat = serve(folder);
        Receivers.write(author, Map.of("magnoliaPublic", url()));
        MgnlContext.setInstance(modules.systemContext());
    }

    static KeyPair keyPair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static HostSettings settings(Path home, boolean author) {
        return new HostSettings(home, home, "/" + home.getFileName(), author, false, "http://localhost/x");
    }

    private Tomcat serve(Path folder) throws LifecycleException {
        Tomcat server = new Tomcat();
        server.setBaseDir(folder.resolve("tomcat").toString());
        server.setPort(0);
        server.setSilent(true);
        server.getConnector().setProperty("address", "127.0.0.1");
        Context context = server.addContext("/magnoliaPublic", folder.toString());
        Tomcat.addServlet(context, "site", new HttpServlet() {
            private static final long serialVersionUID = 1L;
        });
        context.addServletMappingDecoded("/", "site");
        FilterDef filter = new FilterDef();
        filter.setFilterName("activation");
        filter.setFilter(new ActivationFilter(live));
        context.addFilterDef(filter);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName("activation");
        mapping.addURLPattern(ActivationFilter.PATH);
        context.addFilterMap(mapping);
        server.start();
        return server;
    }

    String url() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/magnoliaPublic";
    }

    void run(String command, String workspace, String path, boolean recursive) throws Exception {
        modules.container()
                .get(CommandsManager.class)
                .executeCommand(
                        "default", command, Map.of("repository", workspace, "path", path, "recursive", recursive));
    }

    void publishVersioned(String path) throws Exception {
        modules.container()
                .get(CommandsManager.class)
                .executeCommand("versioned", "publish", Map.of("repository", "website", "path", path));
    }

    void publish(String path) throws Exception {
        run("publish", "website", path, false);
    }

    @Override
    public void close() throws LifecycleException {
        MgnlContext.release();
        MgnlContext.setInstance(null);
        tomcat.stop();
        tomcat.destroy();
        modules.close();
        author.close();
        live.close();
    }

    /** Changes author's content. */
    void edit(String workspace, Work work) throws Exception {
        Session session = author.systemSession(workspace);
        try {
            work.in(session);
            session.save();
        } finally {
            session.logout();
        }
    }

    /** Looks at public's content. */
    void see(String workspace, Work work) throws Exception {
        Session session = live.systemSession(workspace);
        try {
            work.in(session);
        } finally {
            session.logout();
        }
    }

    interface Work {
        void in(Session session) throws RepositoryException, java.io.IOException;
    }
}
