package nl.vpng.host.desk.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.definition.BrowserDefinition.View;
import nl.vpng.host.definition.ColumnDefinition;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Link;
import nl.vpng.host.desk.Screen;

/** The list or tree of an app. */
final class ListScreen implements Screen {

    @Override
    public void get(Exchange exchange) throws IOException, RepositoryException {
        Browsing browsing = Browsing.of(exchange);
        List<View> views = browsing.browser().views();
        View view =
                exchange.parameter("view").flatMap(name -> named(views, name)).orElseGet(() -> views.get(0));
        String search = exchange.parameter("q").orElse("").strip();
        Request request = new Request(
                view,
                search,
                exchange.parameter("sort").flatMap(name -> sortable(view, name)),
                !exchange.parameter("dir").filter("descending"::equals).isPresent(),
                page(exchange));
        boolean tree = view.tree() && search.isEmpty() && request.sort().isEmpty();
        Set<String> cut = new LinkedHashSet<>();
        Hits hits = tree
                ? new Hits(Tree.of(exchange, browsing.app().name()).hits(browsing, cut), false)
                : Hits.list(browsing, search, request.order(), request.page());
        browsing.remember();
        exchange.show("browser/list.ftl", model(browsing, request, hits, cut));
    }

    /**
     * What the address asks for.
     *
     * @param view the view
     * @param search what is searched for; may be empty
     * @param sort the column to sort by; empty for the order of the app
     * @param ascending whether upwards
     * @param page which page, from 0
     */
    private record Request(View view, String search, Optional<ColumnDefinition> sort, boolean ascending, int page) {

        Optional<Map.Entry<String, Boolean>> order() {
            return sort.map(column -> Map.entry(column.name(), ascending));
        }

        Link link(Browsing browsing) {
            Link link = browsing.link();
            return view.equals(browsing.browser().views().get(0)) ? link : link.with("view", view.name());
        }

        Link searching(Browsing browsing) {
            return link(browsing).with("q", search);
        }

        Link sorted(Browsing browsing) {
            Link link = searching(browsing);
            return sort.isEmpty()
                    ? link
                    : link.with("sort", sort.get().name()).with("dir", ascending ? "" : "descending");
        }
    }

    private static Optional<View> named(List<View> views, String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    private static int page(Exchange exchange) {
        String page = exchange.parameter("page").orElse("1");
        if (!page.matches("[1-9][0-9]{0,4}")) {
            throw DeskException.notFound(exchange);
        }
        return Integer.parseInt(page) - 1;
    }

    /** Only what the index has can be sorted by: properties, not what a class or rule makes of a node. */
    private static Optional<ColumnDefinition> sortable(View view, String name) {
        return view.columns().stream()
                .filter(column -> column.name().equals(name) && isSortable(column))
                .findFirst();
    }

    private static boolean isSortable(ColumnDefinition column) {
        return column.sortable() && (column.type().isEmpty() || column.type().equals("dateColumn"));
    }

    private static Map<String, Object> model(Browsing browsing, Request request, Hits hits, Set<String> cut)
            throws RepositoryException {
        Exchange exchange = browsing.exchange();
        ActionBar bar = new ActionBar(browsing);
        List<Row> rows = rows(browsing, request, hits.hits(), bar, cut);
        Map<String, Object> model = new HashMap<>();
        model.put("appName", browsing.app().name());
        model.put("appLabel", exchange.label(browsing.app().label()));
        model.put("action", "/app/" + browsing.app().name());
        model.put("search", request.search());
        model.put("tree", request.view().tree() && request.search().isEmpty());
        model.put("columns", columns(browsing, request));
        model.put("rows", rows);
        model.put("rootActions", bar.rootActions());
        model.put("itemActions", bar.itemActions());
        model.put("more", cut.contains(browsing.datasource().rootPath()) ? more(browsing, request, "/") : "");
        model.put("views", views(browsing, request));
        model.put("viewName", request.view().name());
        model.put("first", request.page() * Hits.PAGE + 1);
        model.put("previous", request.page() == 0 ? "" : page(browsing, request, request.page()));
        model.put("next", hits.more() ? page(browsing, request, request.page() + 2) : "");
        model.put("all", request.link(browsing).path());
        return model;
    }

    private static String page(Browsing browsing, Request request, int number) {
        return request.sorted(browsing).with("page", number).path();
    }

    private static String more(Browsing browsing, Request request, String path) {
        return request.link(browsing).with("more", path).path();
    }

    private static Map<String, String> views(Browsing browsing, Request request) {
        Map<String, String> views = new LinkedHashMap<>();
        for (View view : browsing.browser().views()) {
            views.put(
                    view.name(),
                    new Request(view, request.search(), Optional.empty(), true, 0)
                            .searching(browsing)
                            .path());
        }
        return views;
    }

    private static List<Column> columns(Browsing browsing, Request request) {
        List<Column> columns = new ArrayList<>();
        for (ColumnDefinition column : request.view().columns()) {
            Optional<Boolean> sorted = sorted(browsing, request, column);
            String link = isSortable(column)
                    ? request.searching(browsing)
                            .with("sort", column.name())
                            .with("dir", sorted.orElse(false) ? "descending" : "")
                            .path()
                    : "";
            columns.add(new Column(
                    browsing.exchange().label(column.label()),
                    link,
                    sorted.map(up -> up ? "ascending" : "descending").orElse(""),
                    column.width() > 0 ? Math.round(column.width()) + "px" : ""));
        }
        return columns;
    }

    /** Returns whether the list is sorted upwards by a column, by the user or by the app; empty where it is not. */
    private static Optional<Boolean> sorted(Browsing browsing, Request request, ColumnDefinition column) {
        if (request.sort().isPresent()) {
            return request.sort().filter(column::equals).map(chosen -> request.ascending());
        }
        return request.view().tree()
                ? Optional.empty()
                : browsing.datasource().sortedBy().entrySet().stream()
                        .limit(1)
                        .filter(order -> order.getKey().equals(column.name()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static List<Row> rows(Browsing browsing, Request request, List<Hit> hits, ActionBar bar, Set<String> cut)
            throws RepositoryException {
        Cells cells = new Cells(browsing.exchange());
        Set<String> pending = new HashSet<>(cut);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            Node node = hit.node();
            List<Cell> shown = new ArrayList<>();
            for (ColumnDefinition column : request.view().columns()) {
                shown.add(cells.of(column, node));
            }
            boolean last = i + 1 == hits.size() || hits.get(i + 1).level() < hit.level();
            String parent = node.getDepth() > 1 ? node.getParent().getPath() : "/";
            boolean more = last && hit.level() > 0 && pending.remove(parent);
            rows.add(new Row(
                    node.getPath(),
                    label(node, shown),
                    hit.level(),
                    toggle(browsing, request, hit),
                    hit.children() == Hit.Children.OPEN,
                    bar.link(node),
                    String.join(" ", bar.actions(node)),
                    shown,
                    more ? more(browsing, request, parent) : ""));
        }
        return rows;
    }

    private static String label(Node node, List<Cell> cells) throws RepositoryException {
        String first = cells.isEmpty() ? "" : cells.get(0).text();
        return first.isEmpty() ? node.getName() : first;
    }

    private static String toggle(Browsing browsing, Request request, Hit hit) throws RepositoryException {
        return switch (hit.children()) {
            case NONE -> "";
            case OPEN ->
                request.link(browsing).with("close", hit.node().getPath()).path();
            case CLOSED ->
                request.link(browsing).with("open", hit.node().getPath()).path();
        };
    }
}
