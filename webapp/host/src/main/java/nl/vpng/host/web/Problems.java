package nl.vpng.host.web;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Answers with an error, and says which of several problems it is, so that the error page can say what to do. */
final class Problems {
    /** The request attribute that the launcher's error page reads; its texts are kept under these names. */
    private static final String ATTRIBUTE = "vpng.problem";

    private Problems() {}

    static void send(HttpServletRequest request, HttpServletResponse response, int status, String problem)
            throws IOException {
        if (response.isCommitted()) {
            return; // who sent half a request and left is told nothing
        }
        request.setAttribute(ATTRIBUTE, problem);
        response.sendError(status);
    }
}
