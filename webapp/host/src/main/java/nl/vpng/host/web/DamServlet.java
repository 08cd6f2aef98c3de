package nl.vpng.host.web;

import info.magnolia.context.MgnlContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Serves assets at Magnolia's addresses: {@code /dam/jcr:<identifier>/<any name>} and {@code /dam/<path>}. */
final class DamServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String BY_IDENTIFIER = "/jcr:";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        try {
            Optional<Node> asset = asset(MgnlContext.getJCRSession("dam"), path);
            if (asset.isPresent() && asset.get().hasNode("jcr:content")) {
                send(asset.get().getNode("jcr:content"), path, request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (RepositoryException e) {
            throw new ServletException("The repository cannot give the asset dam:" + path, e);
        }
    }

    private static Optional<Node> asset(Session dam, String path) throws RepositoryException {
        if (path.startsWith(BY_IDENTIFIER)) {
            String identifier = path.substring(BY_IDENTIFIER.length());
            int slash = identifier.indexOf('/');
            return JcrPaths.nodeByIdentifier(dam, slash < 0 ? identifier : identifier.substring(0, slash));
        }
        Optional<Node> exact = JcrPaths.node(dam, path);
        return exact.isPresent() ? exact : JcrPaths.node(dam, JcrPaths.withoutExtension(path));
    }

    private static void send(Node file, String path, HttpServletRequest request, HttpServletResponse response)
            throws RepositoryException, IOException {
        response.setContentType(file.getProperty("jcr:mimeType").getString());
        response.setHeader(
                "Content-Disposition", attachment(file.getProperty("fileName").getString()));
        boolean hasExtension = path.lastIndexOf('.') > path.lastIndexOf('/');
        if (hasExtension) {
            response.setHeader("Cache-Control", "max-age=600, public");
        } else {
            CacheHeaders.keepNothing(response);
        }
        Binary data = file.getProperty("jcr:data").getBinary();
        try {
            long modified = file.getProperty("jcr:lastModified").getDate().getTimeInMillis();
            FileResponse.send(request, response, data.getSize(), modified, () -> open(data));
        } finally {
            data.dispose();
        }
    }

    private static InputStream open(Binary data) throws IOException {
        try {
            return data.getStream();
        } catch (RepositoryException e) {
            throw new IOException("The data store cannot give the file", e);
        }
    }

    /** Always a download, as in Magnolia; RFC 6266 for names beyond ASCII. */
    private static String attachment(String fileName) {
        String plain = fileName.replaceAll("[^ -~]|[\"\\\\]", "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\""
                + (plain.equals(fileName) ? "" : "; filename*=UTF-8''" + encoded);
    }
}
