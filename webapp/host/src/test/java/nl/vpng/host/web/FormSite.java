package nl.vpng.host.web;

import info.magnolia.context.MgnlContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.catalina.LifecycleException;

/**
 * A public instance with pages that hold one component each, named as its template: {@code session} and {@code inplace} are forms,
 * {@code answering} a component that can answer by itself, {@code text} says when it was rendered.
 */
final class FormSite implements AutoCloseable {

    static final List<String> PAGES = List.of("session", "inplace", "answering", "text");

    private final Webapp webapp;
    private final Editor editor = new Editor();

    FormSite(Path home) throws IOException, LifecycleException, InterruptedException {
        Path templates = home.resolve("light-modules/shop/templates");
        template(
                templates,
                "pages/page",
                "",
                """
                <html>[@cms.area name="main" /]${ctx.getAttribute('csrf')}</html>
                """,
                "main: { availableComponents: { session: { id: shop:components/session } } }");
        template(templates, "pages/open", "", "<html>[@cms.area name=\"main\" /]</html>", "main: {}");
        for (String form : new String[] {"session", "inplace"}) {
            template(
                    templates,
                    "components/" + form,
                    """
                    class: info.magnolia.module.form.templates.components.FormParagraph
                    modelClass: nl.vpng.host.form.%s
                    formProcessors:
                      first: { class: nl.vpng.host.form.Recorder, enabled: true, number: 1 }
                      off: { class: nl.vpng.host.form.Recorder }
                      last: { class: nl.vpng.host.form.Recorder, enabled: true, number: 2 }
                    """.formatted(form.equals("session") ? "SessionForm" : "InPlaceForm"),
                    """
                    outcome=${actionResult!'none'};title=${(model.view.successTitle)!};message=${(model.view.errorMessage)!};
                    [#list (model.view.validationErrors)!{} as name, error]wrong=${name}:${error};[/#list]
                    <form>[@cms.area name="fieldsets" /]</form>
                    """,
                    "fieldsets: { availableComponents: { group: { id: shop:components/group } } }");
        }
        template(
                templates,
                "components/group",
                "",
                "[@cms.area name=\"fields\" /]",
                "fields: { availableComponents: { raw: { id: shop:components/raw }, html: { id: shop:components/html } } }");
        for (String field : new String[] {"raw", "html"}) {
            template(
                    templates,
                    "components/" + field,
                    """
                    class: info.magnolia.module.form.templates.components.FormFieldTemplate
                    modelClass: info.magnolia.module.form.templates.components.FormFieldModel
                    """ + (field.equals("raw") ? "escapeHtml: false\n" : ""),
                    """
                    <input name="${model.content.controlName}" value="${model.value}" ${model.style?no_esc}>
                    """,
                    "");
        }
        template(
                templates,
                "components/answering",
                "modelClass: nl.vpng.host.form.Answering\n",
                "result=${actionResult};executions=${model.executions}",
                "");
        template(templates, "components/text", "", "rendered=${.now?long?c}", "");
        this.webapp = new Webapp(home, false, editor);
        edit("website", session -> {
            for (String name : PAGES) {
                Node page = session.getRootNode().addNode(name, "mgnl:page");
                page.setProperty("mgnl:template", name.equals("text") ? "shop:pages/open" : "shop:pages/page");
                Node component = component(page.addNode("main", "mgnl:area"), name);
                component.setProperty("successTitle", "Bedankt");
                Node fields = component(component.addNode("fieldsets", "mgnl:area"), "group")
                        .addNode("fields", "mgnl:area");
                field(fields, "raw", "name").setProperty("mandatory", true);
                field(fields, "html", "remarks").setProperty("default", "geen");
            }
        });
    }

    private static Node component(Node area, String template) throws RepositoryException {
        Node component = area.addNode(template, "mgnl:component");
        component.setProperty("mgnl:template", "shop:components/" + template);
        return component;
    }

    private static Node field(Node fields, String template, String name) throws RepositoryException {
        Node field = component(fields, template);
        field.setProperty("controlName", name);
        return field;
    }

    private static void template(Path templates, String id, String head, String script, String areas)
            throws IOException {
        Path file = templates.resolve(id + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                head + "renderType: freemarker\ntemplateScript: /shop/templates/" + id + ".ftl\n"
                        + (areas.isEmpty() ? "" : "areas:\n  " + areas + "\n"));
        Files.writeString(templates.resolve(id + ".ftl"), "[#ftl output_format=\"HTML\"]\n" + script);
    }

    Webapp.Visitor visitor() {
        return webapp.visitor();
    }

    String address(String path) {
        return webapp.address(path);
    }

    /** Returns the identifier of the component of a page. */
    String component(String page) throws IOException, InterruptedException {
        String[] identifier = new String[1];
        edit(
                "website",
                session -> identifier[0] =
                        session.getNode("/" + page + "/main/" + page).getIdentifier());
        return identifier[0];
    }

    /** Changes a workspace with all rights and saves. */
    void edit(String workspace, Edit edit) throws IOException, InterruptedException {
        editor.workspace = workspace;
        editor.edit = edit;
        int status = visitor().get("/Editor").statusCode();
        if (status != 200) {
            throw new AssertionError("The edit failed with " + status);
        }
    }

    /** Has a path bypassed for visitors without a login. */
    void bypass(String path) throws IOException, InterruptedException {
        edit("config", session -> {
            Node login = session.getNode("/server/filters/csrfTokenSecurity/csrfLogin");
            Node bypasses = login.hasNode("bypasses")
                    ? login.getNode("bypasses")
                    : login.addNode("bypasses", "mgnl:contentNode");
            Node bypass = bypasses.addNode("bypass" + bypasses.getNodes().getSize(), "mgnl:contentNode");
            bypass.setProperty("class", "info.magnolia.voting.voters.URIStartsWithVoter");
            bypass.setProperty("pattern", path);
        });
    }

    /** Returns a form, urlencoded, of name, value, name, value, …. */
    static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return form.toString();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Returns a form in parts, of name, value, name, value, …, with the boundary {@code xxx}. */
    static String parts(String... fields) {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            parts.append("--xxx\r\nContent-Disposition: form-data; name=\"")
                    .append(fields[i])
                    .append("\"\r\n\r\n")
                    .append(fields[i + 1])
                    .append("\r\n");
        }
        return parts + "--xxx--\r\n";
    }

    @Override
    public void close() throws LifecycleException {
        webapp.close();
    }

    /** A change of a workspace. */
    interface Edit {
        void on(Session session) throws RepositoryException;
    }

    /** Makes changes within the instance. */
    private static final class Editor extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private transient volatile String workspace = "";
        private transient volatile Edit edit = session -> {};

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException {
            try {
                MgnlContext.doInSystemContext(
                        new MgnlContext.RepositoryOp() {
                            @Override
                            public void doExec() throws RepositoryException {
                                Session session = MgnlContext.getJCRSession(workspace);
                                edit.on(session);
                                session.save();
                            }
                        },
                        true);
            } catch (RepositoryException e) {
                throw new ServletException(e);
            }
        }
    }
}
