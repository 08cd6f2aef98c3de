package nl.vpng.host.web;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.repository.Repository;

/** Lets the HTTP methods through that {@code config:/server/IPConfig} names for every address; others get 403, as in Magnolia. */
final class MethodFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final Set<String> methods = new HashSet<>();

    MethodFilter(Repository repository) throws RepositoryException {
        Session session = repository.systemSession("config");
        try {
            NodeIterator rules = session.getNode("/server/IPConfig").getNodes();
            while (rules.hasNext()) {
                Node rule = rules.nextNode();
                if (!rule.getProperty("IP").getString().equals("*")) {
                    throw new IllegalStateException(
                            "config:" + rule.getPath() + "@IP: the host knows the value * alone");
                }
                methods.addAll(List.of(rule.getProperty("methods").getString().split("\\s*,\\s*")));
            }
        } finally {
            session.logout();
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (methods.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
