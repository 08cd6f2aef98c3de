package nl.vpng.host.desk.file;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.PropertyUtil;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.servlet.ServletException;
import javax.servlet.http.Part;
import nl.vpng.host.dam.FileType;
import nl.vpng.host.dam.RefusedFile;
import nl.vpng.host.dam.StagedFile;
import nl.vpng.host.dam.StagedFiles;
import nl.vpng.host.desk.Commands;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Link;
import nl.vpng.host.desk.Notice;
import nl.vpng.host.desk.Refusal;
import nl.vpng.host.desk.Screen;
import nl.vpng.host.desk.Uses;

/** The file app: a folder with its files, and one file with what is known about it and where it is used. */
public final class FileScreen implements Screen {

    private static final String APP = "dam";
    private static final int PAGE = 50;

    /** What an editor may say about a file; the names are Magnolia's. */
    private static final List<String> PROPERTIES = List.of("title", "language", "copyright", "description");

    private final StagedFiles staged;

    /** @param staged looks at what is uploaded before it becomes content */
    public FileScreen(StagedFiles staged) {
        this.staged = staged;
    }

    @Override
    public void get(Exchange exchange) throws IOException, RepositoryException {
        switch (exchange.tail()) {
            case "" -> list(exchange);
            case "file" -> show(exchange, files(exchange).file(path(exchange)));
            default -> throw DeskException.notFound(exchange);
        }
    }

    private static void list(Exchange exchange) throws IOException, RepositoryException {
        FileTree files = files(exchange);
        Node folder = files.folder(exchange.parameter("path").orElse("/"));
        String search = exchange.parameter("q").map(String::strip).orElse("");
        List<Node> all = search.isEmpty() ? FileTree.in(folder) : files.search(search);
        int page = exchange.parameter("page")
                .filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        int from = Math.min((page - 1) * PAGE, all.size());
        int to = Math.min(from + PAGE, all.size());
        List<FileView> rows = new ArrayList<>();
        for (Node node : all.subList(from, to)) {
            rows.add(FileView.of(node, exchange.locale()));
        }
        Link here = Link.to("/files").with("path", folder.getPath()).with("q", search);
        Map<String, Object> shown = new HashMap<>();
        shown.put("path", folder.getPath());
        shown.put(
                "folder",
                folder.getDepth() == 0
                        ? ""
                        : FileView.of(folder, exchange.locale()).title());
        shown.put("search", search);
        shown.put("rows", rows);
        shown.put("way", way(exchange, folder));
        shown.put("summary", exchange.text("file.shown", all.isEmpty() ? 0 : from + 1, to, all.size()));
        shown.put("previous", page > 1 ? here.with("page", page - 1).path() : "");
        shown.put("next", to < all.size() ? here.with("page", page + 1).path() : "");
        shown.put("known", FileType.known());
        shown.put("most", StagedFiles.LARGEST);
        exchange.show("file/list.ftl", shown);
    }

    /** Returns the folders above, from the top; the last one is where the user is. */
    private static List<Map<String, String>> way(Exchange exchange, Node folder) throws RepositoryException {
        List<Map<String, String>> way = new ArrayList<>();
        for (Node node = folder; node.getDepth() > 0; node = node.getParent()) {
            way.add(0, step(FileView.of(node, exchange.locale()).title(), node.getPath()));
        }
        way.add(0, step(exchange.text("file.root"), "/"));
        way.get(way.size() - 1).put("link", "");
        return way;
    }

    private static Map<String, String> step(String label, String path) {
        Map<String, String> step = new HashMap<>();
        step.put("label", label);
        step.put("link", Link.to("/files").with("path", path).path());
        return step;
    }

    private static void show(Exchange exchange, Node asset) throws IOException, RepositoryException {
        FileView view = FileView.of(asset, exchange.locale());
        Map<String, String> values = new LinkedHashMap<>();
        for (String property : PROPERTIES) {
            String stored = PropertyUtil.getString(asset, property, "");
            values.put(property, exchange.parameter(property).orElse(stored == null ? "" : stored));
        }
        Map<String, Object> shown = new HashMap<>();
        shown.put("file", view);
        shown.put("name", asset.getName());
        shown.put("values", values);
        shown.put("seen", changed(asset));
        shown.put("uses", Uses.of(asset, exchange.definitions()));
        shown.put("folder", folder(asset).path());
        shown.put("most", StagedFiles.LARGEST);
        exchange.show("file/file.ftl", shown);
    }

    @Override
    public void post(Exchange exchange) throws IOException, RepositoryException, ServletException {
        try {
            switch (exchange.tail()) {
                case "upload" -> upload(exchange);
                case "folder" -> addFolder(exchange);
                case "save" -> save(exchange);
                case "rename" -> rename(exchange);
                case "replace" -> replace(exchange);
                case "publish", "unpublish" -> publish(exchange);
                case "delete" -> delete(exchange);
                default -> throw DeskException.notFound(exchange);
            }
        } catch (Refusal e) {
            e.tell(exchange);
            exchange.redirect(back(exchange));
        }
    }

    private void upload(Exchange exchange) throws IOException, RepositoryException, ServletException {
        FileTree files = files(exchange);
        Node folder = files.folder(path(exchange));
        List<String> done = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Part part : exchange.request().getParts()) {
            if (part.getName().equals("file")
                    && part.getSubmittedFileName() != null
                    && !part.getSubmittedFileName().isEmpty()) {
                try {
                    StagedFile file = receive(exchange, part);
                    done.add(FileView.of(files.add(folder, file), exchange.locale())
                            .title());
                    staged.remove(file);
                } catch (Refusal e) {
                    refused.add(e.text(exchange));
                }
            }
        }
        if (!refused.isEmpty()) {
            exchange.notice(Notice.Level.ERROR, exchange.text("file.upload.refused"), refused);
        }
        if (!done.isEmpty()) {
            exchange.notice(Notice.Level.SUCCESS, exchange.text("file.upload.done"), done);
        } else if (refused.isEmpty()) {
            exchange.notice(Notice.Level.WARNING, exchange.text("file.upload.none"));
        }
        exchange.redirect(Link.to("/files").with("path", folder.getPath()));
    }

    private StagedFile receive(Exchange exchange, Part part) throws IOException, Refusal {
        try (InputStream bytes = part.getInputStream()) {
            return staged.receive(
                    bytes, part.getSubmittedFileName(), exchange.user().getName());
        } catch (RefusedFile e) {
            throw new Refusal(
                    "upload." + e.reason().name(), e.file(), e.found(), FileType.known(), StagedFiles.LARGEST >> 20);
        }
    }

    private static void addFolder(Exchange exchange) throws RepositoryException, Refusal {
        FileTree files = files(exchange);
        Node folder = files.addFolder(
                files.folder(path(exchange)), exchange.parameter("title").orElse(""));
        exchange.redirect(Link.to("/files").with("path", folder.getPath()));
    }

    /** Saves what was filled in, unless somebody else has changed the file since the form was opened. */
    private static void save(Exchange exchange) throws IOException, RepositoryException {
        FileTree files = files(exchange);
        Node asset = files.file(path(exchange));
        if (!exchange.parameter("seen").orElse("").equals(changed(asset))) {
            exchange.response().setStatus(409);
            exchange.notice(
                    Notice.Level.ERROR,
                    exchange.text(
                            "file.conflict",
                            FileView.of(asset, exchange.locale()).changedBy(),
                            FileView.of(asset, exchange.locale()).changed()));
            show(exchange, asset);
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String property : PROPERTIES) {
            values.put(property, exchange.parameter(property).orElse(""));
        }
        files.describe(asset, values);
        exchange.notice(Notice.Level.SUCCESS, exchange.text("file.saved"));
        exchange.redirect(file(asset));
    }

    private static void rename(Exchange exchange) throws RepositoryException, Refusal {
        FileTree files = files(exchange);
        Node asset = files.file(path(exchange));
        refuseWhereUsed(exchange, asset);
        exchange.redirect(file(files.rename(asset, exchange.parameter("name").orElse(""))));
    }

    private void replace(Exchange exchange) throws IOException, RepositoryException, ServletException, Refusal {
        FileTree files = files(exchange);
        Node asset = files.file(path(exchange));
        Part part = exchange.request().getPart("file");
        if (part == null
                || part.getSubmittedFileName() == null
                || part.getSubmittedFileName().isEmpty()) {
            exchange.notice(Notice.Level.WARNING, exchange.text("file.upload.none"));
        } else {
            StagedFile file = receive(exchange, part);
            files.replace(asset, file);
            staged.remove(file);
            exchange.notice(Notice.Level.SUCCESS, exchange.text("file.replaced"));
        }
        exchange.redirect(file(asset));
    }

    private static void publish(Exchange exchange) throws RepositoryException {
        Node asset = files(exchange).file(path(exchange));
        if (Commands.run(exchange, APP, exchange.tail(), FileTree.WORKSPACE, asset.getPath())) {
            exchange.notice(Notice.Level.SUCCESS, exchange.text("file." + exchange.tail() + ".done"));
        }
        exchange.redirect(file(asset));
    }

    /** Deletes a file that nothing uses, or an empty folder. */
    private static void delete(Exchange exchange) throws RepositoryException, Refusal {
        FileTree files = files(exchange);
        String path = path(exchange);
        boolean folder = exchange.parameter("folder").isPresent();
        Node node = folder ? files.folder(path) : files.file(path);
        Link parent = folder(node);
        if (folder && (node.getDepth() == 0 || !FileTree.in(node).isEmpty())) {
            throw new Refusal("file.refused.notEmpty");
        }
        refuseWhereUsed(exchange, node);
        String title = FileView.of(node, exchange.locale()).title();
        boolean done = Commands.run(exchange, APP, "delete", FileTree.WORKSPACE, path);
        if (done) {
            exchange.notice(Notice.Level.SUCCESS, exchange.text("file.deleted", title));
        }
        exchange.redirect(done ? parent : back(exchange));
    }

    private static void refuseWhereUsed(Exchange exchange, Node node) throws RepositoryException, Refusal {
        List<String> uses = Uses.of(node, exchange.definitions()).stream()
                .map(use -> use.title() + " (" + use.workspace() + ":" + use.path() + ")")
                .toList();
        if (!uses.isEmpty()) {
            throw new Refusal(uses, "file.refused.used");
        }
    }

    private static Link back(Exchange exchange) {
        String path = path(exchange);
        boolean list = exchange.tail().equals("upload")
                || exchange.tail().equals("folder")
                || exchange.parameter("folder").isPresent();
        return Link.to(list ? "/files" : "/files/file").with("path", path);
    }

    private static Link file(Node asset) throws RepositoryException {
        return Link.to("/files/file").with("path", asset.getPath());
    }

    private static Link folder(Node node) throws RepositoryException {
        return Link.to("/files").with("path", node.getParent().getPath());
    }

    private static String path(Exchange exchange) {
        return exchange.parameter("path").orElse("");
    }

    private static String changed(Node asset) throws RepositoryException {
        Calendar changed = NodeTypes.LastModified.getLastModified(asset);
        return changed == null ? "" : String.valueOf(changed.getTimeInMillis());
    }

    private static FileTree files(Exchange exchange) throws RepositoryException {
        return new FileTree(exchange.session(FileTree.WORKSPACE));
    }
}
