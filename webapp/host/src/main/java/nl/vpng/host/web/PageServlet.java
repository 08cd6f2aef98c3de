package nl.vpng.host.web;

import info.magnolia.context.MgnlContext;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.servlet.DispatcherType;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.Instance;
import nl.vpng.host.rendering.ExecutedModel;
import nl.vpng.host.rendering.RenderingFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renders pages. As in Magnolia any extension, or none, shows the page, and the method of the request makes no difference. A
 * request that names a component has its model executed first, so that a form can redirect; where Magnolia fails on a name that is
 * none, the answer is 400.
 */
final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    /** The request parameter with the identifier of a component. */
    private static final String EXECUTE = "mgnlModelExecutionUUID";

    private final transient Instance instance;

    PageServlet(Instance instance) {
        this.instance = instance;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        MgnlContext.getWebContext().push(request, response);
        MgnlContext.getAggregationState().setPreviewMode(!"false".equals(request.getParameter("mgnlPreview")));
        try {
            Optional<Node> page = page(RequestPath.of(request));
            if (page.isPresent()) {
                render(page.get(), request, response);
            } else if (request.getDispatcherType() != DispatcherType.ERROR) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (RepositoryException e) {
            throw new ServletException("The repository cannot give " + RequestPath.of(request), e);
        } finally {
            MgnlContext.getWebContext().pop();
        }
    }

    private void render(Node page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, RepositoryException {
        MgnlContext.getAggregationState().setMainContentNode(page);
        ExecutedModel executed = null;
        String[] named = request.getParameterValues(EXECUTE);
        if (named != null && request.getDispatcherType() != DispatcherType.ERROR) {
            Optional<ExecutedModel> early = execute(named);
            if (early.isEmpty()) {
                Problems.send(request, response, HttpServletResponse.SC_BAD_REQUEST, "form");
                return;
            }
            executed = early.get();
            if (executed.skipsRendering() || response.isCommitted()) {
                return;
            }
        }
        StringWriter html = new StringWriter(8192);
        try {
            instance.renderer().render(page, executed, html);
        } catch (RenderingFailure e) {
            if (!instance.settings().author()) {
                throw e;
            }
            LOG.error("{}", e.getMessage(), e);
            ProblemPage.write(e, instance.lightModules().current().problems(), response);
            return;
        }
        if (!response.isCommitted()) { // else the page's model has answered itself
            send(html.toString().getBytes(StandardCharsets.UTF_8), request, response);
        }
    }

    private static void send(byte[] page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        boolean keep = response.getStatus() == HttpServletResponse.SC_OK && !response.containsHeader("Cache-Control");
        if (keep && PageCacheFilter.send(request, response, page)) {
            return;
        }
        if (!response.containsHeader("Cache-Control")) {
            CacheHeaders.keepNothing(response);
        }
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private Optional<ExecutedModel> execute(String... identifiers) throws RepositoryException {
        if (identifiers.length != 1) {
            return Optional.empty();
        }
        Optional<Node> node = JcrPaths.nodeByIdentifier(MgnlContext.getJCRSession("website"), identifiers[0]);
        return node.isPresent() && node.get().isNodeType("mgnl:component")
                ? instance.renderer().execute(node.get())
                : Optional.empty();
    }

    private static Optional<Node> page(String path) throws RepositoryException {
        Optional<Node> node = JcrPaths.node(MgnlContext.getJCRSession("website"), JcrPaths.withoutExtension(path));
        return node.isPresent() && node.get().isNodeType("mgnl:page") ? node : Optional.empty();
    }
}
