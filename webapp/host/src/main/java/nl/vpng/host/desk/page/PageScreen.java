package nl.vpng.host.desk.page;

import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.rendering.template.TemplateDefinition;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.desk.Commands;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Link;
import nl.vpng.host.desk.Notice;
import nl.vpng.host.desk.Refusal;
import nl.vpng.host.desk.Screen;

/**
 * The page editor: the page itself in a frame, and beside it the list of its areas and components with what can be done to each. The
 * list works without script and by keyboard; the script adds the same operations as bars within the page.
 */
public final class PageScreen implements Screen {

    /** The widths in which a page can be looked at; the first is for editing. */
    private static final List<String> VIEWS = List.of("edit", "desktop", "tablet", "phone");

    private static final String PATH = "path";

    @Override
    public void get(Exchange exchange) throws IOException, RepositoryException {
        if (!exchange.tail().isEmpty()) {
            throw DeskException.notFound(exchange);
        }
        Node page = pages(exchange).at(exchange.parameter(PATH).orElse(""));
        String view = exchange.parameter("view").filter(VIEWS::contains).orElse(VIEWS.get(0));
        Outline outline = outline(exchange);
        String template = String.valueOf(PropertyUtil.getString(page, Pages.TEMPLATE, ""));
        Map<String, Object> shown = new HashMap<>();
        shown.put(PATH, page.getPath());
        shown.put("title", Pages.title(page));
        shown.put("template", outline.label(template));
        shown.put("status", Outline.status(page));
        shown.put("view", view);
        shown.put("views", VIEWS);
        shown.put(
                "frame",
                Link.to(encoded(page.getPath()) + ".html").with("mgnlPreview", view.equals("edit") ? "false" : "true"));
        shown.put(
                "properties",
                properties(exchange, page, editor(page.getPath()))
                        .map(Link::path)
                        .orElse(""));
        shown.put("areas", view.equals("edit") ? outline.areas(page) : List.of());
        shown.put("at", exchange.parameter("at").orElse(""));
        shown.put("back", editor(page.getPath()));
        exchange.show("page/editor.ftl", shown);
    }

    /** Returns the address of the dialog for the page's own properties; empty where its template has none. */
    static Optional<Link> properties(Exchange exchange, Node page, Link back) throws RepositoryException {
        String path = page.getPath();
        return exchange.definitions()
                .template(String.valueOf(PropertyUtil.getString(page, Pages.TEMPLATE, "")))
                .map(TemplateDefinition::getDialog)
                .map(dialog -> Link.to("/dialog")
                        .with("id", dialog)
                        .with("workspace", Pages.WORKSPACE)
                        .with(PATH, path)
                        .with("return", back));
    }

    @Override
    public void post(Exchange exchange) throws IOException, RepositoryException {
        try {
            switch (exchange.tail()) {
                case "add" -> add(exchange);
                case "up" -> move(exchange, true);
                case "down" -> move(exchange, false);
                case "delete" -> delete(exchange);
                case "publish", "unpublish" -> publish(exchange);
                default -> throw DeskException.notFound(exchange);
            }
        } catch (Refusal e) {
            e.tell(exchange);
            exchange.redirect(editor(pageOf(exchange.parameter(PATH).orElse(""), exchange)));
        }
    }

    private static void add(Exchange exchange) throws RepositoryException, Refusal {
        Components components = components(exchange);
        String template = exchange.parameter("template").orElse("");
        Node area = components.areaFor(exchange.parameter(PATH).orElse(""), template, exchange.user());
        Link back = editor(pageOf(area.getPath(), exchange));
        String dialog = exchange.definitions()
                .template(template)
                .map(TemplateDefinition::getDialog)
                .orElse(null);
        if (dialog == null) {
            exchange.redirect(back.with("at", components.add(area, template).getPath()));
        } else {
            exchange.redirect(Link.to("/dialog")
                    .with("id", dialog)
                    .with("workspace", Pages.WORKSPACE)
                    .with("parent", area.getPath())
                    .with("template", template)
                    .with("return", back));
        }
    }

    private static void move(Exchange exchange, boolean up) throws RepositoryException {
        Components components = components(exchange);
        Node component = components.at(exchange.parameter(PATH).orElse(""));
        if (up) {
            components.up(component);
        } else {
            components.down(component);
        }
        String path = component.getPath();
        exchange.redirect(editor(pageOf(path, exchange)).with("at", path));
    }

    /** Deletes once the user has said yes, which the script asks and this screen asks where there is no script. */
    private static void delete(Exchange exchange) throws RepositoryException, IOException {
        Components components = components(exchange);
        Node component = components.at(exchange.parameter(PATH).orElse(""));
        String area = component.getParent().getPath();
        Link back = editor(pageOf(area, exchange));
        if (exchange.parameter("confirmed").isEmpty()) {
            String template = String.valueOf(PropertyUtil.getString(component, Pages.TEMPLATE, ""));
            exchange.show(
                    "page/delete-component.ftl",
                    Map.of(
                            PATH,
                            component.getPath(),
                            "component",
                            outline(exchange).label(template),
                            "back",
                            back));
            return;
        }
        components.delete(component);
        exchange.redirect(back.with("at", area));
    }

    private static void publish(Exchange exchange) throws RepositoryException {
        Node page = pages(exchange).at(exchange.parameter(PATH).orElse(""));
        String path = page.getPath();
        if (Commands.run(exchange, PageTreeScreen.APP, exchange.tail(), Pages.WORKSPACE, path)) {
            exchange.notice(Notice.Level.SUCCESS, exchange.text("page." + exchange.tail() + ".done"));
        }
        exchange.redirect(editor(path));
    }

    /** Returns the path of the page that a node is or stands in, or would stand in. */
    private static String pageOf(String path, Exchange exchange) throws RepositoryException {
        Pages pages = pages(exchange);
        String candidate = path;
        while (!candidate.isEmpty()) {
            if (pages.isPage(candidate)) {
                return candidate;
            }
            candidate = candidate.substring(0, Math.max(0, candidate.lastIndexOf('/')));
        }
        throw DeskException.notFound(exchange);
    }

    /** Returns a path as it stands in an address. */
    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private static Link editor(String path) {
        return Link.to("/page").with(PATH, path);
    }

    private static Pages pages(Exchange exchange) throws RepositoryException {
        return new Pages(exchange.session(Pages.WORKSPACE), exchange.definitions());
    }

    private static Components components(Exchange exchange) throws RepositoryException {
        return new Components(exchange.session(Pages.WORKSPACE), exchange.definitions());
    }

    private static Outline outline(Exchange exchange) {
        return new Outline(exchange.definitions(), exchange.user(), exchange::label);
    }
}
