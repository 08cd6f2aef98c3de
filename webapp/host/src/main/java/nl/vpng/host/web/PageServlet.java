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
import nl.vpng.host.rendering.RenderingFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders pages. As in Magnolia any extension, or none, shows the page; methods other than POST make no difference. */
final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

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
        StringWriter html = new StringWriter(8192);
        try {
            instance.renderer().render(page, html);
        } catch (RenderingFailure e) {
            if (!instance.settings().author()) {
                throw e;
            }
            LOG.error("{}", e.getMessage(), e);
            ProblemPage.write(e, instance.lightModules().current().problems(), response);
            return;
        }
        boolean errorPage = request.getDispatcherType() == DispatcherType.ERROR;
        if (response.isCommitted() || (response.getStatus() >= 400 && !errorPage)) {
            return; // the page's model has answered itself
        }
        byte[] body = html.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        boolean keep = !errorPage && !response.containsHeader("Cache-Control");
        if (keep && PageCacheFilter.send(request, response, body)) {
            return;
        }
        if (!response.containsHeader("Cache-Control")) {
            CacheHeaders.keepNothing(response);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Optional<Node> page(String path) throws RepositoryException {
        Optional<Node> node = JcrPaths.node(MgnlContext.getJCRSession("website"), JcrPaths.withoutExtension(path));
        return node.isPresent() && node.get().isNodeType("mgnl:page") ? node : Optional.empty();
    }
}
