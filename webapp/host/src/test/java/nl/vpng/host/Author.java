package nl.vpng.host;

import info.magnolia.context.MgnlContext;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.context.HostWebContext;
import nl.vpng.host.definition.LightFolderOnDisk;
import nl.vpng.host.security.HostUser;

/**
 * An author instance with a small light module {@code shop}, the user {@code editor}, who may write the workspaces {@code website} and
 * {@code dam}, and {@code anonymous}, who may do nothing.
 */
public final class Author implements AutoCloseable {

    private final Instance instance;
    private final Path resources;

    private Author(Instance instance, Path resources) {
        this.instance = instance;
        this.resources = resources;
    }

    /** Installs one in an empty folder. */
    public static Author start(Path folder) throws Exception {
        Path resources = folder.resolve("light");
        shop(new LightFolderOnDisk(resources));
        Instance instance = Instance.start(
                new HostSettings(
                        folder.resolve("home"), resources, "/author", true, false, "http://127.0.0.1:1/author"),
                Author.class.getClassLoader());
        Author author = new Author(instance, resources);
        author.addEditor();
        return author;
    }

    private static void shop(LightFolderOnDisk folder) throws IOException {
        folder.write("shop/templates/pages/home.yaml", """
                title: home.title
                renderType: freemarker
                templateScript: /shop/templates/pages/home.ftl
                dialog: shop:page
                areas:
                  main:
                    title: main.title
                    availableComponents:
                      text:
                        id: shop:components/text
                      frame:
                        id: shop:components/frame
                      secret:
                        id: shop:components/secret
                        roles:
                          - owners
                  side:
                    maxComponents: 1
                    availableComponents:
                      text:
                        id: shop:components/text
                """);
        folder.write(
                "shop/templates/pages/home.ftl",
                "<title>${def.name}</title>[@cms.page /]<main>[@cms.area name=\"main\" /]</main>"
                        + "<aside>[@cms.area name=\"side\" /]</aside>[#if cmsfn.editMode]editing[/#if]");
        folder.write("shop/templates/pages/broken.yaml", """
                renderType: freemarker
                templateScript: /shop/templates/pages/broken.ftl
                """);
        folder.write("shop/templates/pages/broken.ftl", "${missing}");
        folder.write("shop/templates/pages/hidden.yaml", """
                visible: false
                renderType: freemarker
                templateScript: /shop/templates/pages/home.ftl
                """);
        component(folder, "text", "<p>[#if !model.node.hasProperty('text')]${missing}[/#if]text</p>");
        component(folder, "secret", "secret");
        component(folder, "frame", "<div>[@cms.area name=\"inner\" /]</div>");
        folder.write("shop/templates/components/frame.yaml", """
                renderType: freemarker
                templateScript: /shop/templates/components/frame.ftl
                areas:
                  inner:
                    availableComponents:
                      text:
                        id: shop:components/text
                      frame:
                        id: shop:components/frame
                """);
        String dialog = "label: home.title\nform:\n  properties:\n    title:\n      $type: textField\n";
        folder.write("shop/dialogs/page.yaml", dialog);
        folder.write("shop/dialogs/text.yaml", dialog);
        folder.write("shop/dialogs/secret.yaml", dialog);
        folder.write("shop/i18n/shop-messages_nl.properties", "home.title=Voorkant\nmain.title=Midden \"--> <b>\n");
        folder.write("shop/i18n/shop-messages_en.properties", "home.title=Front\nmain.title=Middle\n");
    }

    private static void component(LightFolderOnDisk folder, String name, String script) throws IOException {
        folder.write("shop/templates/components/" + name + ".yaml", """
                title: home.title
                renderType: freemarker
                templateScript: /shop/templates/components/%1$s.ftl
                dialog: shop:%1$s
                """.formatted(name));
        folder.write("shop/templates/components/" + name + ".ftl", script);
    }

    private void addEditor() throws RepositoryException {
        String[] role = new String[1];
        edit("userroles", session -> {
            Node editor = session.getRootNode().addNode("editor", "mgnl:role");
            for (String workspace : new String[] {"website", "dam"}) {
                Node acl =
                        editor.addNode("acl_" + workspace, "mgnl:contentNode").addNode("0", "mgnl:contentNode");
                acl.setProperty("path", "/*");
                acl.setProperty("permissions", 63);
            }
            role[0] = editor.getIdentifier();
        });
        edit("users", session -> {
            Node admin = session.nodeExists("/admin")
                    ? session.getNode("/admin")
                    : session.getRootNode().addNode("admin", "mgnl:folder");
            Node editor = admin.addNode("editor", "mgnl:user");
            editor.setProperty("name", "editor");
            editor.addNode("roles", "mgnl:contentNode").setProperty("0", role[0]);
        });
    }

    public Instance instance() {
        return instance;
    }

    /** Returns where the light modules are. */
    public Path resources() {
        return resources;
    }

    /** Changes a workspace with all rights and saves. */
    public void edit(String workspace, Edit edit) throws RepositoryException {
        Session session = instance.repository().systemSession(workspace);
        try {
            edit.on(session);
            session.save();
        } finally {
            session.logout();
        }
    }

    /** Does something in a request of a user, whose parameters are name, value, name, value, …. */
    public <T> T as(String user, Work<T> work, String... parameters) throws Exception {
        HostUser known = instance.users().byName(user).orElseThrow();
        HostWebContext context = new HostWebContext(
                request(parameters),
                make(HttpServletResponse.class, (proxy, method, arguments) -> null),
                make(ServletContext.class, (proxy, method, arguments) -> null),
                known,
                instance.repository(),
                Locale.forLanguageTag("nl"));
        MgnlContext.setInstance(context);
        try {
            return work.run();
        } finally {
            context.release();
            MgnlContext.setInstance(null);
        }
    }

    private static HttpServletRequest request(String... parameters) {
        Map<Object, Object> named = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            named.put(parameters[i], parameters[i + 1]);
        }
        return make(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getContextPath" -> "/author";
            case "getParameter" -> named.get(arguments[0]);
            default -> null;
        });
    }

    private static <T> T make(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public void close() {
        instance.close();
    }

    /** A change of a workspace. */
    public interface Edit {
        void on(Session session) throws RepositoryException;
    }

    /** What is done in a request. */
    public interface Work<T> {
        T run() throws Exception;
    }
}
