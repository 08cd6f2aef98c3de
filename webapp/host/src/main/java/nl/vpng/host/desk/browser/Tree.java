package nl.vpng.host.desk.browser;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.servlet.http.HttpSession;
import nl.vpng.host.desk.Exchange;

/** Which nodes of an app's tree a user has opened, kept while the user is logged in. */
final class Tree implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String KEPT = "vpng.desk.tree.";
    private static final int MOST_OPEN = 200;

    private final Set<String> open = new LinkedHashSet<>();
    private final Map<String, Integer> shown = new HashMap<>();

    private Tree() {}

    /** Returns the tree of an app, after what the request says: {@code open}, {@code close} or show {@code more} of a node. */
    static Tree of(Exchange exchange, String app) {
        HttpSession session = exchange.request().getSession();
        synchronized (session) {
            Tree tree = session.getAttribute(KEPT + app) instanceof Tree kept ? kept : new Tree();
            exchange.parameter("open").ifPresent(tree::open);
            exchange.parameter("close").ifPresent(tree.open::remove);
            exchange.parameter("more").ifPresent(path -> tree.shown.merge(path, Hits.PAGE, (a, b) -> a + 2 * b));
            session.setAttribute(KEPT + app, tree);
            return tree;
        }
    }

    /** Opens a node and those above it. */
    private void open(String path) {
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            open.add(path.substring(0, slash));
        }
        open.add(path);
        while (open.size() > MOST_OPEN) {
            open.remove(open.iterator().next());
        }
    }

    /**
     * Returns what the tree shows, from top to bottom.
     *
     * @param cut takes the paths of nodes that have more below them than is shown
     */
    List<Hit> hits(Browsing browsing, Set<String> cut) throws RepositoryException {
        List<Hit> hits = new ArrayList<>();
        below(browsing, browsing.root(), 0, hits, cut);
        return hits;
    }

    private void below(Browsing browsing, Node parent, int level, List<Hit> into, Set<String> cut)
            throws RepositoryException {
        int room = shown.getOrDefault(parent.getPath(), 0) + Hits.PAGE;
        for (NodeIterator children = parent.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (!browsing.shows(child)) {
                continue;
            }
            if (room-- == 0) {
                cut.add(parent.getPath());
                return;
            }
            boolean parts = hasChildren(browsing, child);
            boolean opened = parts && open.contains(child.getPath());
            into.add(new Hit(
                    child, level, opened ? Hit.Children.OPEN : parts ? Hit.Children.CLOSED : Hit.Children.NONE));
            if (opened) {
                below(browsing, child, level + 1, into, cut);
            }
        }
    }

    private static boolean hasChildren(Browsing browsing, Node node) throws RepositoryException {
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            if (browsing.shows(children.nextNode())) {
                return true;
            }
        }
        return false;
    }
}
