package nl.vpng.host.launcher;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** What stands at the root of the server, where a proxy would put the public site in production. */
final class RootServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Where the built-in mailbox is, if there is one. */
    static final String MAILBOX = "/mailbox";

    private final String publicPath;

    RootServlet(String publicPath) {
        this.publicPath = publicPath;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case "/", "" -> response.sendRedirect(publicPath + "/");
            case "/robots.txt", "/.well-known/security.txt" ->
                response.sendRedirect(publicPath + request.getServletPath());
            case "/fout.css" -> {
                response.setContentType("text/css;charset=UTF-8");
                response.setHeader("Cache-Control", "max-age=3600, public");
                response.getWriter().write(ErrorPageValve.STYLE_SHEET);
            }
            default -> {
                if (request.getServletPath().startsWith(MAILBOX)) {
                    request.setAttribute(ErrorPageValve.PROBLEM, "mailbox");
                }
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }
}
