package nl.vpng.setup;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.TaskExecutionException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Tells browsers for how long they may keep what stands at some addresses. As installed, Magnolia lets them keep no page at all, so that
 * each visit loads it again although it did not change. A policy that is there already stays as it is.
 */
final class BrowserCacheTask extends AbstractRepositoryTask {

    private static final String POLICIES =
            "/modules/cache/config/contentCaching/defaultPageCache/browserCachePolicy/policies";

    /** Magnolia's own, which would decide about pages otherwise. */
    private static final String OTHERS = "dontCachePages";

    private final String name;
    private final String addresses;
    private final long minutes;

    /**
     * @param name of the policy's node
     * @param addresses as a regular expression that fits whole paths, without context path
     * @param minutes after which a browser asks whether it changed
     */
    BrowserCacheTask(String name, String addresses, long minutes) {
        super("Browsers keep " + addresses, "They ask again after " + minutes + " minutes.");
        this.name = name;
        this.addresses = addresses;
        this.minutes = minutes;
    }

    @Override
    protected void doExecute(InstallContext installContext) throws RepositoryException, TaskExecutionException {
        Session config = installContext.getConfigJCRSession();
        if (!config.nodeExists(POLICIES)) {
            installContext.warn(
                    "config:" + POLICIES + " is not there. Where it is configured what browsers keep, let them keep "
                            + addresses + " for " + minutes + " minutes.");
            return;
        }
        Node policies = config.getNode(POLICIES);
        if (policies.hasNode(name)) {
            return;
        }
        NodeIterator others = policies.getNodes();
        String first = policies.hasNode(OTHERS)
                ? OTHERS
                : others.hasNext() ? others.nextNode().getName() : null;
        Node policy = policies.addNode(name, NodeTypes.ContentNode.NAME);
        policy.setProperty("class", "info.magnolia.module.cache.browsercachepolicy.FixedDuration");
        policy.setProperty("expirationMinutes", minutes);
        Node voter =
                policy.addNode("voters", NodeTypes.ContentNode.NAME).addNode("addresses", NodeTypes.ContentNode.NAME);
        voter.setProperty("class", "info.magnolia.voting.voters.URIRegexVoter");
        voter.setProperty("pattern", addresses);
        policies.orderBefore(name, first);
    }
}
