package nl.vpng.setup;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.TaskExecutionException;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Keeps the page cache when an order comes in: as installed, each write in any workspace empties it. */
final class KeepPageCacheTask extends AbstractRepositoryTask {

    private static final String ORDERS = "bestellingen";
    private static final String CACHES = "/modules/cache/config/contentCaching/";
    private static final String POLICY = "/flushPolicy/policies/flushAll";
    private static final List<String> POLICIES =
            List.of(CACHES + "defaultPageCache" + POLICY, CACHES + "uuid-key-mapping" + POLICY);

    KeepPageCacheTask() {
        super("Page cache and orders", "Orders no longer empty the page cache.");
    }

    @Override
    protected void doExecute(InstallContext installContext) throws RepositoryException, TaskExecutionException {
        Session config = installContext.getConfigJCRSession();
        for (String policy : POLICIES) {
            if (config.nodeExists(policy)) {
                Node excluded =
                        NodeUtil.createPath(config.getNode(policy), "excludedWorkspaces", NodeTypes.ContentNode.NAME);
                excluded.setProperty(ORDERS, ORDERS);
            } else {
                installContext.warn(
                        "config:" + policy + " is not there. Where a page cache empties itself on changes, exclude"
                                + " the workspace " + ORDERS + ".");
            }
        }
    }
}
