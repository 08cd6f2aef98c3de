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
            case "/robots.txt" -> response.sendRedirect(publicPath + "/robots.txt");
            default -> {
                if (request.getServletPath().startsWith(MAILBOX)) {
                    request.setAttribute(ErrorPageValve.PROBLEM, "mailbox");
                }
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }
}
