package nl.vpng.host.desk.version;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.PropertyUtil;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.version.VersionException;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Link;
import nl.vpng.host.desk.Notice;
import nl.vpng.host.desk.Screen;
import nl.vpng.host.repository.ContentVersion;
import nl.vpng.host.repository.Versions;

/**
 * The versions of a piece of content: what there are, what differs between two of them, and back to one. Going back is a change like
 * any other: the state before it is kept as a version too.
 */
public final class VersionScreen implements Screen {

    /** Stands for the present state where a version could stand. */
    private static final String PRESENT = "present";

    private final Versions versions;

    public VersionScreen(Versions versions) {
        this.versions = versions;
    }

    /** A state that can be compared; the name of the present one is {@code present}. */
    public record Row(String name, String date, String author, String comment, boolean published) {}

    @Override
    public void get(Exchange exchange) throws IOException, RepositoryException {
        Node content = content(exchange);
        Map<String, Object> shown = new HashMap<>();
        shown.put("workspace", exchange.parameter("workspace").orElse(""));
        shown.put("path", content.getPath());
        shown.put("title", title(content));
        shown.put("back", back(exchange));
        switch (exchange.tail()) {
            case "" -> {
                shown.put("rows", rows(exchange, content));
                exchange.show("version/list.ftl", shown);
            }
            case "compare" -> {
                String from = exchange.parameter("from").orElse(PRESENT);
                String to = exchange.parameter("to").orElse(PRESENT);
                shown.put("from", from);
                shown.put("to", to);
                shown.put(
                        "sections",
                        new Comparison(new Wording(
                                        exchange.definitions(),
                                        shown.get("workspace").toString(),
                                        exchange::label))
                                .of(state(exchange, content, from), state(exchange, content, to)));
                exchange.show("version/compare.ftl", shown);
            }
            default -> throw DeskException.notFound(exchange);
        }
    }

    private List<Row> rows(Exchange exchange, Node content) throws RepositoryException {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(exchange.locale())
                .withZone(ZoneId.systemDefault());
        List<Row> rows = new ArrayList<>();
        Calendar changed = NodeTypes.LastModified.getLastModified(content);
        String by = NodeTypes.LastModified.getLastModifiedBy(content);
        rows.add(new Row(
                PRESENT, changed == null ? "" : format.format(changed.toInstant()), by == null ? "" : by, "", false));
        String published = PropertyUtil.getString(content, NodeTypes.Activatable.LAST_ACTIVATED_VERSION, "");
        for (ContentVersion version : versions.list(content)) {
            Instant created = version.created();
            rows.add(new Row(
                    version.name(),
                    format.format(created),
                    version.author(),
                    version.comment(),
                    version.name().equals(published)));
        }
        return rows;
    }

    private State state(Exchange exchange, Node content, String version) throws RepositoryException {
        if (version.equals(PRESENT)) {
            return State.of(content);
        }
        try {
            return versions.read(content, version, State::of);
        } catch (VersionException e) {
            throw DeskException.notFound(exchange);
        }
    }

    @Override
    public void post(Exchange exchange) throws RepositoryException {
        if (!exchange.tail().equals("restore")) {
            throw DeskException.notFound(exchange);
        }
        Node content = content(exchange);
        String version = exchange.parameter("version").orElse("");
        Session session = content.getSession();
        session.checkPermission(content.getPath() + "/title", Session.ACTION_SET_PROPERTY);
        try {
            versions.read(content, version, State::of);
            versions.make(content, exchange.user().getName(), exchange.text("version.before", version));
            versions.restore(content, version);
            session.save();
        } catch (VersionException e) {
            throw DeskException.notFound(exchange);
        }
        exchange.notice(Notice.Level.SUCCESS, exchange.text("version.restored", title(content), version));
        exchange.redirect(Link.to("/versions")
                .with("workspace", session.getWorkspace().getName())
                .with("path", content.getPath())
                .with("return", back(exchange)));
    }

    /** Returns the content that the address names, with the user's rights. */
    private static Node content(Exchange exchange) throws RepositoryException {
        String workspace = exchange.parameter("workspace").orElse("");
        String path = exchange.parameter("path").orElse("");
        boolean possible = path.startsWith("/")
                && path.length() > 1
                && !path.contains("//")
                && path.chars().noneMatch(c -> "[]|*:".indexOf(c) >= 0);
        if (!possible || !exchange.instance().repository().hasWorkspace(workspace)) {
            throw new PathNotFoundException(workspace + ":" + path);
        }
        return exchange.session(workspace).getNode(path);
    }

    private static String title(Node content) throws RepositoryException {
        String title = PropertyUtil.getString(content, "title", content.getName());
        return title == null ? content.getName() : title;
    }

    /** Returns where the user came from, within the desk; empty where that is not known. */
    private static String back(Exchange exchange) {
        return exchange.parameter("return")
                .filter(path -> path.startsWith("/") && !path.startsWith("//"))
                .orElse("");
    }
}
