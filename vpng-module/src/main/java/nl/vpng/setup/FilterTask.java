package nl.vpng.setup;

import info.magnolia.cms.filters.MgnlFilter;
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
import org.jspecify.annotations.Nullable;

/**
 * Puts a filter into the chain, right behind {@code context}: before any filter that answers itself, such as {@code login},
 * {@code cors} and the page cache.
 */
final class FilterTask extends AbstractRepositoryTask {

    private static final String FILTERS = "/server/filters";

    private final String name;
    private final Class<? extends MgnlFilter> filter;

    /**
     * @param name of the filter's node
     * @param filter its class
     */
    FilterTask(String name, Class<? extends MgnlFilter> filter) {
        super("Filter " + name, "Adds " + filter.getSimpleName() + " to config:" + FILTERS + ".");
        this.name = name;
        this.filter = filter;
    }

    @Override
    protected void doExecute(InstallContext installContext) throws RepositoryException, TaskExecutionException {
        Session config = installContext.getConfigJCRSession();
        if (!config.nodeExists(FILTERS)) {
            installContext.warn("config:" + FILTERS + " is not there, so " + name + " is not at work. Add the filter "
                    + filter.getName() + " where filters are configured.");
            return;
        }
        Node filters = config.getNode(FILTERS);
        if (filters.hasNode(name)) {
            return;
        }
        String successor = successor(filters);
        Node node = filters.addNode(name, NodeTypes.Content.NAME);
        node.setProperty("class", filter.getName());
        node.setProperty("enabled", true);
        filters.orderBefore(name, successor);
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
