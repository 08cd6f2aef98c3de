package nl.vpng.setup;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.TaskExecutionException;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.security.SecurityHeadersFilter;
import org.jspecify.annotations.Nullable;

/**
 * Puts the filter with the security headers into the chain, right behind {@code context}: before any filter that answers itself,
 * such as {@code login} and {@code cors}. Magnolia sends no such header as installed.
 */
final class SecurityHeadersTask extends AbstractRepositoryTask {

    private static final String FILTERS = "/server/filters";
    private static final String NAME = "vpngSecurityHeaders";

    SecurityHeadersTask() {
        super("Security headers", "Adds the filter " + NAME + " to config:" + FILTERS + ".");
    }

    @Override
    protected void doExecute(InstallContext installContext) throws RepositoryException, TaskExecutionException {
        Session config = installContext.getConfigJCRSession();
        if (!config.nodeExists(FILTERS)) {
            installContext.warn("config:" + FILTERS + " is not there, so no security headers are sent. Add the filter "
                    + SecurityHeadersFilter.class.getName() + " where filters are configured.");
            return;
        }
        Node filters = config.getNode(FILTERS);
        if (filters.hasNode(NAME)) {
            return;
        }
        String successor = successor(filters);
        Node filter = filters.addNode(NAME, NodeTypes.Content.NAME);
        filter.setProperty("class", SecurityHeadersFilter.class.getName());
        filter.setProperty("enabled", true);
        filters.orderBefore(NAME, successor);
    }

    /** Returns the filter behind {@code context}, or the first one where there is no such filter; null where there is none. */
    private static @Nullable String successor(Node filters) throws RepositoryException {
        List<String> names = new ArrayList<>();
        for (Node filter : NodeUtil.getNodes(filters)) {
            names.add(filter.getName());
        }
        int behind = names.indexOf("context") + 1;
        return behind < names.size() ? names.get(behind) : null;
    }
}
