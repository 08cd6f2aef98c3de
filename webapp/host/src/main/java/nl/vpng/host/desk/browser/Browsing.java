package nl.vpng.host.desk.browser;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.definition.AppDefinition;
import nl.vpng.host.definition.BrowserDefinition;
import nl.vpng.host.definition.DatasourceDefinition;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Link;

/**
 * What is asked of the list of one app.
 *
 * @param exchange the request
 * @param app the app
 * @param browser its list
 */
record Browsing(Exchange exchange, AppDefinition app, BrowserDefinition browser) {

    private static final String RETURN = "vpng.desk.list.";

    static Browsing of(Exchange exchange) {
        AppDefinition app = exchange.app(exchange.tail().split("/", 2)[0]);
        return new Browsing(exchange, app, app.browser().orElseThrow(() -> DeskException.notFound(exchange)));
    }

    DatasourceDefinition datasource() {
        return browser.datasource();
    }

    Session session() throws RepositoryException {
        return exchange.session(datasource().workspace());
    }

    Node root() throws RepositoryException {
        return session().getNode(datasource().rootPath());
    }

    /** Tells whether a node is one of those that the app is about. */
    boolean shows(Node node) throws RepositoryException {
        if (node.getName().startsWith("jcr:") || node.getName().startsWith("rep:")) {
            return false;
        }
        for (String type : datasource().nodeTypes()) {
            if (node.isNodeType(type)) {
                return true;
            }
        }
        return datasource().nodeTypes().isEmpty();
    }

    Link link() {
        return Link.to("/app/" + app.name());
    }

    /** Remembers the list as it is shown now, so that the user comes back to it. */
    void remember() {
        exchange.request().getSession().setAttribute(RETURN + app.name(), exchange.here());
    }

    /** Returns the list as it was shown last. */
    Link back() {
        Object kept = exchange.request().getSession().getAttribute(RETURN + app.name());
        return kept == null ? link() : Link.to(kept.toString());
    }
}
