package info.magnolia.cms.filters;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** What filters have in common: the name of their node, and whether they are at work. */
public abstract class AbstractMgnlFilter implements MgnlFilter {
    private String name = "";
    private boolean enabled = true;

    /** For subclasses. */
    protected AbstractMgnlFilter() {}

    @Override
    public void init(FilterConfig filterConfig) throws ServletException {}

    @Override
    public void destroy() {}

    /** Filters a request where {@link #matches} says so, else lets it through. */
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (matches(asked)) {
            doFilter(asked, (HttpServletResponse) response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Filters a request. */
    public abstract void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException;

    @Override
    public boolean matches(HttpServletRequest request) {
        return enabled;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
