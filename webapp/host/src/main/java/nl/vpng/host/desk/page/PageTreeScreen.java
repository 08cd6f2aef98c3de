package nl.vpng.host.desk.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Link;
import nl.vpng.host.desk.Notice;
import nl.vpng.host.desk.Refusal;
import nl.vpng.host.desk.Screen;
import nl.vpng.host.desk.Uses;
import nl.vpng.host.desk.page.Pages.Position;
import nl.vpng.host.rendering.Availability;
import nl.vpng.host.repository.NodeNames;
import org.jspecify.annotations.Nullable;

/** What the page tree asks before it changes: a new page's title and template, a new place, a new name. */
public final class PageTreeScreen implements Screen {

    /** The app of the tree, whose definition names the commands. */
    static final String APP = "pages-app";

    private static final Link TREE = Link.to("/app/" + APP);

    /** A list of more pages than this helps nobody; then the target is typed. */
    private static final int CHOICES = 500;

    private static final int UNPROCESSABLE = 422;

    @Override
    public void get(Exchange exchange) throws IOException, RepositoryException {
        if (exchange.tail().equals("properties")) {
            Node page = pages(exchange).at(exchange.parameter("path").orElse(""));
            exchange.redirect(PageScreen.properties(exchange, page, tree(page))
                    .orElseThrow(() -> DeskException.notFound(exchange)));
        } else {
            show(exchange, null);
        }
    }

    private static void show(Exchange exchange, @Nullable Refusal refusal) throws IOException, RepositoryException {
        Pages pages = pages(exchange);
        Node page = pages.at(exchange.parameter("path").orElse("/"));
        Map<String, Object> shown = new HashMap<>();
        shown.put("path", page.getPath());
        shown.put("title", Pages.title(page));
        shown.put("name", exchange.parameter("name").orElse(exchange.tail().equals("rename") ? page.getName() : ""));
        shown.put("problem", refusal == null ? "" : refusal.text(exchange));
        shown.put("details", refusal == null ? List.of() : refusal.details());
        shown.put("back", tree(page));
        switch (exchange.tail()) {
            case "add" -> {
                shown.put("newTitle", exchange.parameter("title").orElse(""));
                shown.put("template", exchange.parameter("template").orElse(""));
                shown.put("templates", templates(exchange));
            }
            case "move" -> {
                shown.put("target", exchange.parameter("target").orElse(""));
                shown.put("position", exchange.parameter("position").orElse("into"));
                List<Target> targets = new ArrayList<>();
                targets(exchange.session(Pages.WORKSPACE).getRootNode(), page, 0, targets);
                shown.put("targets", targets.size() > CHOICES ? List.of() : targets);
            }
            case "rename" -> {}
            default -> throw DeskException.notFound(exchange);
        }
        exchange.show("page/" + exchange.tail() + ".ftl", shown);
    }

    /** A page to which another can be moved; depth counts from 0. */
    public record Target(String path, String title, int depth) {}

    private static void targets(Node parent, Node moving, int depth, List<Target> targets) throws RepositoryException {
        for (Node page : Pages.below(parent)) {
            if (targets.size() > CHOICES) {
                return;
            }
            if (!page.isSame(moving)) {
                targets.add(new Target(page.getPath(), Pages.title(page), depth));
                targets(page, moving, depth + 1, targets);
            }
        }
    }

    private static List<Outline.Choice> templates(Exchange exchange) {
        Outline outline = new Outline(exchange.definitions(), exchange.user(), exchange::label);
        return Availability.pages(exchange.definitions()).stream()
                .map(template -> String.valueOf(template.getId()))
                .map(id -> new Outline.Choice(id, outline.label(id)))
                .toList();
    }

    @Override
    public void post(Exchange exchange) throws IOException, RepositoryException {
        Node page = pages(exchange).at(exchange.parameter("path").orElse("/"));
        try {
            switch (exchange.tail()) {
                case "add" -> add(exchange, page);
                case "move" -> move(exchange, page);
                case "rename" -> rename(exchange, page);
                default -> throw DeskException.notFound(exchange);
            }
        } catch (Refusal e) {
            exchange.response().setStatus(UNPROCESSABLE);
            show(exchange, e);
        }
    }

    private static void add(Exchange exchange, Node parent) throws RepositoryException, Refusal {
        String title = exchange.parameter("title").map(String::strip).orElse("");
        if (title.isEmpty()) {
            throw new Refusal("page.refused.title");
        }
        String name = exchange.parameter("name").map(String::strip).orElse(NodeNames.of(title));
        Node page = pages(exchange)
                .add(parent, name, title, exchange.parameter("template").orElse(""));
        exchange.notice(Notice.Level.SUCCESS, exchange.text("page.added", title));
        exchange.redirect(Link.to("/page").with("path", page.getPath()));
    }

    private static void move(Exchange exchange, Node page) throws RepositoryException, Refusal {
        Pages pages = pages(exchange);
        String target = exchange.parameter("target").orElse("");
        if (!target.equals("/") && !pages.isPage(target)) {
            throw new Refusal("page.refused.target", target);
        }
        Position position =
                switch (exchange.parameter("position").orElse("")) {
                    case "before" -> Position.BEFORE;
                    case "after" -> Position.AFTER;
                    default -> Position.INTO;
                };
        Node moved = pages.move(page, pages.at(target), position);
        exchange.notice(Notice.Level.SUCCESS, exchange.text("page.moved", Pages.title(moved), moved.getPath()));
        exchange.redirect(tree(moved));
    }

    private static void rename(Exchange exchange, Node page) throws RepositoryException, Refusal {
        List<String> uses = Uses.of(page, exchange.definitions()).stream()
                .map(use -> use.title() + " (" + use.workspace() + ":" + use.path() + ")")
                .toList();
        if (!uses.isEmpty()) {
            throw new Refusal(uses, "page.refused.used");
        }
        String name = exchange.parameter("name").map(String::strip).orElse("");
        Node renamed = pages(exchange).rename(page, name);
        exchange.notice(Notice.Level.SUCCESS, exchange.text("page.renamed", Pages.title(renamed), renamed.getPath()));
        exchange.redirect(tree(renamed));
    }

    private static Link tree(Node page) throws RepositoryException {
        return TREE.with("path", page.getPath());
    }

    private static Pages pages(Exchange exchange) throws RepositoryException {
        return new Pages(exchange.session(Pages.WORKSPACE), exchange.definitions());
    }
}
