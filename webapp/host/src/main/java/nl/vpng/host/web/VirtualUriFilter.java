package nl.vpng.host.web;

import info.magnolia.virtualuri.VirtualUriMapping;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.definition.LightModuleLoader;
import nl.vpng.host.desk.DeskServlet;

/** Leads addresses elsewhere as the virtual URI mappings say; of several that fit, the one with the greatest weight. */
final class VirtualUriFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String REDIRECT = "redirect:";
    private static final String PERMANENT = "permanent:";
    private static final String FORWARD = "forward:";

    /** As in Magnolia, whose own mapping leads the root of author there. */
    private static final String START_OF_AUTHOR = REDIRECT + DeskServlet.PATH;

    private final transient LightModuleLoader lightModules;
    private final boolean author;

    VirtualUriFilter(LightModuleLoader lightModules, boolean author) {
        this.lightModules = lightModules;
        this.author = author;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> target = target(request);
        if (target.isEmpty()) {
            chain.doFilter(request, response);
        } else if (target.get().startsWith(REDIRECT)) {
            response.sendRedirect(inWebapp(request, target.get().substring(REDIRECT.length())));
        } else if (target.get().startsWith(PERMANENT)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", inWebapp(request, target.get().substring(PERMANENT.length())));
        } else {
            String page = target.get().startsWith(FORWARD) ? target.get().substring(FORWARD.length()) : target.get();
            request.getRequestDispatcher(page).forward(request, response);
        }
    }

    private Optional<String> target(HttpServletRequest request) {
        if (author && RequestPath.of(request).equals("/")) {
            return Optional.of(START_OF_AUTHOR);
        }
        URI uri;
        try {
            uri = new URI(null, null, RequestPath.of(request), request.getQueryString(), null);
        } catch (URISyntaxException noUri) {
            return Optional.empty();
        }
        return lightModules.current().virtualUriMappings().stream()
                .map(mapping -> mapping.mapUri(uri))
                .flatMap(Optional::stream)
                .max(VirtualUriMapping.Result::compareTo)
                .map(VirtualUriMapping.Result::getToUri);
    }

    private static String inWebapp(HttpServletRequest request, String target) {
        return target.startsWith("/") ? request.getContextPath() + target : target;
    }
}
