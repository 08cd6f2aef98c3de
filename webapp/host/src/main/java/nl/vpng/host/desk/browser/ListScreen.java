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
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Screen;

/** The list or tree of an app. */
final class ListScreen implements Screen {

    @Override
    public void get(Exchange exchange) throws IOException, RepositoryException {
        Browsing browsing = Browsing.of(exchange);
        List<View> views = browsing.browser().views();
        View view =
                exchange.parameter("view").flatMap(name -> named(views, name)).orElseGet(() -> views.get(0));
        Wanted wanted = Wanted.of(exchange, view);
        Set<String> cut = new LinkedHashSet<>();
        Hits hits = wanted.isTree()
                ? new Hits(Tree.of(exchange, browsing.app().name()).hits(browsing, cut), false)
                : Hits.list(browsing, wanted);
        browsing.remember();
        exchange.show("browser/list.ftl", model(browsing, wanted, hits, cut));
    }

    private static Optional<View> named(List<View> views, String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    private static Map<String, Object> model(Browsing browsing, Wanted wanted, Hits hits, Set<String> cut)
            throws RepositoryException {
        Exchange exchange = browsing.exchange();
        ActionBar bar = new ActionBar(browsing);
        List<Row> rows = rows(browsing, wanted, hits.hits(), bar, cut);
        Map<String, Object> model = new HashMap<>();
        model.put("appName", browsing.app().name());
        model.put("appLabel", exchange.label(browsing.app().label()));
        model.put("action", "/app/" + browsing.app().name());
        model.put("search", wanted.search());
        model.put("filters", wanted.filterFields(exchange));
        model.put("narrowed", wanted.isNarrowed());
        model.put("sort", wanted.sort().map(ColumnDefinition::name).orElse(""));
        model.put("descending", !wanted.ascending());
        model.put("tree", wanted.isTree());
        model.put("columns", columns(browsing, wanted));
        model.put("rows", rows);
        model.put("rootActions", bar.rootActions());
        model.put("itemActions", bar.itemActions());
        model.put("more", cut.contains(browsing.datasource().rootPath()) ? more(browsing, wanted, "/") : "");
        model.put("views", views(browsing, wanted));
        model.put("viewName", wanted.view().name());
        model.put("first", wanted.page() * Hits.PAGE + 1);
        model.put("previous", wanted.page() == 0 ? "" : page(browsing, wanted, wanted.page()));
        model.put("next", hits.more() ? page(browsing, wanted, wanted.page() + 2) : "");
        model.put("all", wanted.link(browsing).path());
        return model;
    }

    private static String page(Browsing browsing, Wanted wanted, int number) {
        return wanted.sorted(browsing).with("page", number).path();
    }

    private static String more(Browsing browsing, Wanted wanted, String path) {
        return wanted.link(browsing).with("more", path).path();
    }

    private static Map<String, String> views(Browsing browsing, Wanted wanted) {
        Map<String, String> views = new LinkedHashMap<>();
        for (View view : browsing.browser().views()) {
            views.put(
                    view.name(),
                    new Wanted(view, wanted.search(), Map.of(), Optional.empty(), true, 0)
                            .narrowed(browsing)
                            .path());
        }
        return views;
    }

    private static List<Column> columns(Browsing browsing, Wanted wanted) {
        List<Column> columns = new ArrayList<>();
        for (ColumnDefinition column : wanted.view().columns()) {
            Optional<Boolean> sorted = sorted(browsing, wanted, column);
            String link = Wanted.isSortable(column)
                    ? wanted.narrowed(browsing)
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
    private static Optional<Boolean> sorted(Browsing browsing, Wanted wanted, ColumnDefinition column) {
        if (wanted.sort().isPresent()) {
            return wanted.sort().filter(column::equals).map(chosen -> wanted.ascending());
        }
        return wanted.view().tree()
                ? Optional.empty()
                : browsing.datasource().sortedBy().entrySet().stream()
                        .limit(1)
                        .filter(order -> order.getKey().equals(column.name()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static List<Row> rows(Browsing browsing, Wanted wanted, List<Hit> hits, ActionBar bar, Set<String> cut)
            throws RepositoryException {
        Cells cells = new Cells(browsing.exchange());
        Set<String> pending = new HashSet<>(cut);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            Node node = hit.node();
            List<Cell> shown = new ArrayList<>();
            for (ColumnDefinition column : wanted.view().columns()) {
                shown.add(cells.of(column, node));
            }
            boolean last = i + 1 == hits.size() || hits.get(i + 1).level() < hit.level();
            String parent = node.getDepth() > 1 ? node.getParent().getPath() : "/";
            boolean more = last && hit.level() > 0 && pending.remove(parent);
            rows.add(new Row(
                    node.getPath(),
                    label(node, shown),
                    hit.level(),
                    toggle(browsing, wanted, hit),
                    hit.children() == Hit.Children.OPEN,
                    bar.link(node),
                    String.join(" ", bar.actions(node)),
                    shown,
                    more ? more(browsing, wanted, parent) : ""));
        }
        return rows;
    }

    private static String label(Node node, List<Cell> cells) throws RepositoryException {
        String first = cells.isEmpty() ? "" : cells.get(0).text();
        return first.isEmpty() ? node.getName() : first;
    }

    private static String toggle(Browsing browsing, Wanted wanted, Hit hit) throws RepositoryException {
        return switch (hit.children()) {
            case NONE -> "";
            case OPEN ->
                wanted.link(browsing).with("close", hit.node().getPath()).path();
            case CLOSED ->
                wanted.link(browsing).with("open", hit.node().getPath()).path();
        };
    }
}
