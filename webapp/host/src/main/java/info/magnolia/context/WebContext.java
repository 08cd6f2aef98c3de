package info.magnolia.context;

import info.magnolia.cms.core.AggregationState;
import java.util.Map;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** The context of a request. */
public interface WebContext extends Context {
    /** The attribute that gives the encoding of the request's body. */
    String ATTRIBUTE_REQUEST_CHARACTER_ENCODING = "characterEncoding";
    /** The attribute that gives the address of the request, with the context path. */
    String ATTRIBUTE_REQUEST_URI = "requestURI";

    HttpServletRequest getRequest();

    HttpServletResponse getResponse();

    ServletContext getServletContext();

    /** Returns the path of the application, {@code ""} or with a leading slash. */
    String getContextPath();

    /** Returns the first value of a request parameter, or null. */
    @Nullable
    String getParameter(String name);

    /** Returns all values of a request parameter, or null. */
    String @Nullable [] getParameterValues(String name);

    /** Returns the first value of every request parameter, in the order of the request. */
    Map<String, String> getParameters();

    /** Returns what is known about the requested page; made on the first call. */
    AggregationState getAggregationState();

    /** Forgets what is known about the requested page. */
    void resetAggregationState();

    /** Goes on with another request and response, those of a forward; {@link #pop()} goes back. */
    void push(HttpServletRequest request, HttpServletResponse response);

    /** Goes back to the request before the last {@link #push}. */
    void pop();
}
