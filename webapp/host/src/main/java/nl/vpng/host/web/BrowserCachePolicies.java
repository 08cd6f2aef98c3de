package nl.vpng.host.web;

import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.repository.Repository;

/**
 * How long browsers keep a page: what Magnolia has below {@code config:/modules/cache}, in {@code browserCachePolicy/policies}. The first
 * policy of which a voter knows the address decides; where there is none, nothing is kept.
 */
final class BrowserCachePolicies {

    private static final String POLICIES =
            "/modules/cache/config/contentCaching/defaultPageCache/browserCachePolicy/policies";

    private static final String PACKAGE = "info.magnolia.module.cache.browsercachepolicy.";
    private static final String NEVER = PACKAGE + "Never";
    private static final String FIXED = PACKAGE + "FixedDuration";

    private static final String MINUTES = "expirationMinutes";

    /**
     * A policy.
     *
     * @param voters know addresses; none knows all
     * @param minutes that a page is kept; -1 where it is not kept at all
     */
    private record Policy(Voters voters, long minutes) {

        boolean knows(String path) {
            return voters.none() || voters.know(path);
        }
    }

    private final Configured<List<Policy>> policies;

    /** @throws IllegalStateException where a policy says something that the host does not know; the message names the node */
    BrowserCachePolicies(Repository repository) throws RepositoryException {
        this.policies = new Configured<>(repository, BrowserCachePolicies::read);
    }

    /**
     * Says how long the answer may be kept.
     *
     * @param path that the visitor asked for, without context path
     */
    void apply(String path, HttpServletResponse response) {
        long minutes = minutes(path);
        if (minutes < 0) {
            CacheHeaders.keepNothing(response);
        } else {
            CacheHeaders.keep(response, minutes);
        }
    }

    private long minutes(String path) {
        for (Policy policy : policies.get()) {
            if (policy.knows(path)) {
                return policy.minutes();
            }
        }
        return -1;
    }

    private static List<Policy> read(Session config) throws RepositoryException {
        List<Policy> policies = new ArrayList<>();
        if (config.nodeExists(POLICIES)) {
            for (Node node : NodeUtil.getNodes(config.getNode(POLICIES))) {
                policies.add(policy(node));
            }
        }
        return List.copyOf(policies);
    }

    private static Policy policy(Node node) throws RepositoryException {
        Voters.refuseOthers(node, Set.of(Voters.CLASS, MINUTES));
        String kind = PropertyUtil.getString(node, Voters.CLASS, "");
        Voters voters = Voters.below(node.getSession(), node.getPath() + "/voters");
        if (NEVER.equals(kind)) {
            return new Policy(voters, -1);
        }
        Long minutes = PropertyUtil.getLong(node, MINUTES);
        if (!FIXED.equals(kind) || minutes == null || minutes < 0) {
            throw new IllegalStateException("config:" + node.getPath() + " must have the class " + NEVER + ", or "
                    + FIXED + " with " + MINUTES + ", which are not negative");
        }
        return new Policy(voters, minutes);
    }
}
