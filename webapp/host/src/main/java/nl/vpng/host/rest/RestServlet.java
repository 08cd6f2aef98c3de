package nl.vpng.host.rest;

import com.fasterxml.jackson.jaxrs.base.JsonMappingExceptionMapper;
import com.fasterxml.jackson.jaxrs.base.JsonParseExceptionMapper;
import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import info.magnolia.commands.CommandsManager;
import info.magnolia.objectfactory.Components;
import info.magnolia.rest.EndpointDefinition;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.definition.LightModuleLoader;
import nl.vpng.host.definition.LightModules;
import org.jboss.resteasy.plugins.server.servlet.HttpServletDispatcher;
import org.jboss.resteasy.spi.Registry;
import org.jboss.resteasy.spi.ResteasyProviderFactory;
import org.jspecify.annotations.Nullable;

/**
 * Answers below {@code /.rest}: the host's own endpoints, and those whose class a light module names, as its files are now.
 * Writing needs no token here, so a page of another site may not do it, whatever cookies or passwords its visitor's browser
 * sends along.
 */
public final class RestServlet extends HttpServletDispatcher {
    private static final long serialVersionUID = 1L;

    /** The address below the webapp. */
    public static final String PATH = "/.rest";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final transient LightModuleLoader lightModules;
    private final transient List<Class<?>> registered = new ArrayList<>();
    private transient @Nullable LightModules known;

    /**
     * @param lightModules give the endpoints
     */
    public RestServlet(LightModuleLoader lightModules) {
        this.lightModules = lightModules;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        ResteasyProviderFactory providers = getDispatcher().getProviderFactory();
        providers.registerProviderInstance(new JacksonJsonProvider());
        providers.registerProvider(JsonMappingExceptionMapper.class);
        providers.registerProvider(JsonParseExceptionMapper.class);
        providers.registerProviderInstance(new RefusedRequests());
        providers.registerProviderInstance(new RepositoryErrors());
        Registry registry = getDispatcher().getRegistry();
        registry.addSingletonResource(new StatusEndpoint());
        registry.addSingletonResource(new NodesEndpoint());
        registry.addSingletonResource(new CommandsEndpoint(Components.getComponent(CommandsManager.class)));
        registry.addSingletonResource(new DeliveryEndpoint(lightModules));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod()) && isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "A page of another site may not change anything here");
            return;
        }
        registerOwn();
        super.service(request, response);
    }

    private static boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        }
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null || !authority.toLowerCase(Locale.ROOT).equals(lower(request.getHeader("Host")));
        } catch (IllegalArgumentException noOrigin) {
            return true;
        }
    }

    private static String lower(@Nullable String host) {
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    /** Puts the endpoints of the light modules in place, again when a file changed. */
    private synchronized void registerOwn() {
        LightModules current = lightModules.current();
        if (current == known) {
            return;
        }
        Registry registry = getDispatcher().getRegistry();
        registered.forEach(registry::removeRegistrations);
        registered.clear();
        for (EndpointDefinition definition : current.restEndpoints()) {
            Class<?> implementation = definition.getImplementationClass();
            if (definition.isEnabled() && implementation != null) {
                registry.addSingletonResource(Components.newInstance(implementation, definition));
                registered.add(implementation);
            }
        }
        known = current;
    }
}
