package nl.vpng.host.desk;

import java.io.IOException;
import javax.jcr.RepositoryException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletResponse;

/**
 * A part of the desk that answers for one first segment of the path. What a screen throws becomes a page of the desk:
 * {@link DeskException} with its own status, a node that is not there or not allowed 404 or 403.
 */
public interface Screen {

    /** Answers GET and HEAD. */
    void get(Exchange exchange) throws IOException, RepositoryException, ServletException;

    /** Answers POST, whose token was checked before; by default there is nothing to post. */
    default void post(Exchange exchange) throws IOException, RepositoryException, ServletException {
        exchange.response().setHeader("Allow", "GET, HEAD");
        throw new DeskException(HttpServletResponse.SC_METHOD_NOT_ALLOWED, exchange.text("error.405"));
    }
}
