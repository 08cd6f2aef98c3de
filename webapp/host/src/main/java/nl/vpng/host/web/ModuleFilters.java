package nl.vpng.host.web;

import info.magnolia.cms.filters.MgnlFilter;
import info.magnolia.jcr.node2bean.Node2BeanException;
import info.magnolia.jcr.util.NodeUtil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.command.ConfigBeans;
import nl.vpng.host.repository.Repository;

/**
 * Runs the filters that modules have in {@code config:/server/filters}, in the order of their nodes and before the host's own, as
 * Magnolia does with what stands early in its chain. A change there counts from the next request on.
 */
final class ModuleFilters extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String FILTERS = "/server/filters";

    /** The node of a filter of Magnolia's own that the host has in other words. */
    private static final String OWN = "csrfTokenSecurity";

    private final transient Configured<List<MgnlFilter>> filters;

    /**
     * @param loader where the classes of the modules are
     * @throws IllegalStateException where a filter is described in a way that the host does not know; the message names the node
     */
    ModuleFilters(Repository repository, ClassLoader loader) throws RepositoryException {
        ConfigBeans beans = new ConfigBeans(loader);
        filters = new Configured<>(repository, config -> read(config, beans));
    }

    private static List<MgnlFilter> read(Session config, ConfigBeans beans) throws RepositoryException {
        List<MgnlFilter> filters = new ArrayList<>();
        boolean afterOwn = false;
        if (config.nodeExists(FILTERS)) {
            for (Node node : NodeUtil.getNodes(config.getNode(FILTERS))) {
                if (node.getName().equals(OWN)) {
                    afterOwn = true;
                } else if (afterOwn) {
                    throw new IllegalStateException(
                            "config:" + node.getPath() + ": the host runs filters of modules before " + OWN
                                    + " alone; order the node before that one");
                } else {
                    filters.add(filter(node, beans));
                }
            }
        }
        return List.copyOf(filters);
    }

    private static MgnlFilter filter(Node node, ConfigBeans beans) throws RepositoryException {
        if (!node.hasProperty("class")) {
            throw new IllegalStateException("config:" + node.getPath()
                    + ": a filter needs the property class; the host knows no groups of filters");
        }
        try {
            MgnlFilter filter = (MgnlFilter) beans.toBean(node, MgnlFilter.class);
            filter.setName(node.getName());
            return filter;
        } catch (Node2BeanException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        new Rest(filters.get().iterator(), chain).doFilter(request, response);
    }

    /** What of the chain is still to come. */
    private record Rest(Iterator<MgnlFilter> filters, FilterChain host) implements FilterChain {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response) throws IOException, ServletException {
            if (filters.hasNext()) {
                filters.next().doFilter(request, response, this);
            } else {
                host.doFilter(request, response);
            }
        }
    }
}
