package nl.vpng.setup;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.TaskExecutionException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Lets visitors without cookies order: Magnolia answers their POST with a bare 403, and what they typed is gone. The form has a
 * signed key of its own instead. Whoever is logged in still needs Magnolia's token.
 */
final class CsrfBypassTask extends AbstractRepositoryTask {

    private static final String FILTER = "/server/filters/csrfTokenSecurity/csrfLogin";
    private static final String NAME = "vpngOrders";

    CsrfBypassTask() {
        super("Ordering without cookies", "Adds a bypass for the order page to config:" + FILTER + ".");
    }

    @Override
    protected void doExecute(InstallContext installContext) throws RepositoryException, TaskExecutionException {
        Session config = installContext.getConfigJCRSession();
        if (!config.nodeExists(FILTER)) {
            installContext.warn("config:" + FILTER
                    + " is not there, so visitors without cookies may not be able to order. Exempt /bestellen where CSRF tokens"
                    + " of visitors are checked.");
            return;
        }
        Node bypasses = NodeUtil.createPath(config.getNode(FILTER), "bypasses", NodeTypes.ContentNode.NAME);
        if (!bypasses.hasNode(NAME)) {
            Node bypass = bypasses.addNode(NAME, NodeTypes.ContentNode.NAME);
            bypass.setProperty("class", "info.magnolia.voting.voters.URIStartsWithVoter");
            bypass.setProperty("pattern", "/bestellen");
        }
    }
}
