package info.magnolia.cms.filters;

import javax.servlet.Filter;
import javax.servlet.http.HttpServletRequest;

/** A filter of the chain that {@code config:/server/filters} describes. */
public interface MgnlFilter extends Filter {

    /** Returns the name of its node. */
    String getName();

    void setName(String name);

    /** Returns whether the filter is for a request; where it is not, the chain goes on without it. */
    boolean matches(HttpServletRequest request);
}
