package nl.vpng.host.desk.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.query.Query;
import nl.vpng.host.definition.DatasourceDefinition;

/**
 * Finds the nodes of one page of a list. Where there is an order, a search or a filter, the index finds them, so that only those of the
 * page are read; else they come in the order that they have in the workspace.
 *
 * @param hits what is shown
 * @param more whether there is another page after this
 */
record Hits(List<Hit> hits, boolean more) {

    static final int PAGE = 50;

    /**
     * Returns a page of a list.
     *
     * @param wanted what the user asked for
     */
    static Hits list(Browsing browsing, Wanted wanted) throws RepositoryException {
        DatasourceDefinition datasource = browsing.datasource();
        List<Map.Entry<String, Boolean>> sorted = wanted.order()
                .map(List::of)
                .orElseGet(() -> List.copyOf(datasource.sortedBy().entrySet()));
        if (!wanted.isNarrowed() && sorted.isEmpty()) {
            return walked(browsing, wanted.page());
        }
        @SuppressWarnings("deprecation") // XPath sorts in the index; the newer languages read every node to sort
        Query query = browsing.session()
                .getWorkspace()
                .getQueryManager()
                .createQuery(XPath.of(datasource, wanted.search(), wanted.filters(), sorted), Query.XPATH);
        query.setOffset((long) wanted.page() * PAGE);
        query.setLimit(PAGE + 1L);
        List<Node> nodes = new ArrayList<>();
        for (NodeIterator found = query.execute().getNodes(); found.hasNext(); ) {
            nodes.add(found.nextNode());
        }
        return page(nodes);
    }

    private static Hits walked(Browsing browsing, int page) throws RepositoryException {
        List<Node> nodes = new ArrayList<>();
        int wanted = (page + 1) * PAGE + 1;
        walk(browsing, browsing.root(), wanted, nodes);
        return page(nodes.subList(Math.min(page * PAGE, nodes.size()), nodes.size()));
    }

    private static void walk(Browsing browsing, Node parent, int wanted, List<Node> into) throws RepositoryException {
        for (NodeIterator children = parent.getNodes(); children.hasNext() && into.size() < wanted; ) {
            Node child = children.nextNode();
            if (browsing.shows(child)) {
                into.add(child);
                walk(browsing, child, wanted, into);
            }
        }
    }

    private static Hits page(List<Node> nodes) {
        List<Hit> hits = nodes.stream()
                .limit(PAGE)
                .map(node -> new Hit(node, 0, Hit.Children.NONE))
                .toList();
        return new Hits(hits, nodes.size() > PAGE);
    }
}
