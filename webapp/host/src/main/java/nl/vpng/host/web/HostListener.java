package nl.vpng.host.web;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.jcr.RepositoryException;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.MultipartConfigElement;
import javax.servlet.Servlet;
import javax.servlet.ServletContext;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import javax.servlet.ServletRegistration;
import javax.servlet.SessionTrackingMode;
import nl.vpng.host.HostSettings;
import nl.vpng.host.Instance;
import nl.vpng.host.dam.StagedFiles;
import nl.vpng.host.desk.DeskServlet;
import nl.vpng.host.mail.MailServer;
import nl.vpng.host.publishing.ActivationFilter;
import nl.vpng.host.publishing.ActivationKey;
import nl.vpng.host.publishing.Receivers;
import nl.vpng.host.rest.RestServlet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts an instance with its webapp and puts the filters and servlets in place. Where that fails, nothing is in place and so
 * nothing is served; the launcher, who waits for the {@link #START}, learns why.
 */
public final class HostListener implements ServletContextListener {

    /**
     * Attribute with a {@code CompletableFuture<Void>}, completed here. It fails with a {@link SecurityException} where the
     * instance must not be seen by others, with any other exception where it cannot start. Both are of the JDK because the
     * launcher has other classes than the webapp.
     */
    public static final String START = "vpng.start";

    private static final Logger LOG = LoggerFactory.getLogger(HostListener.class);

    private @Nullable Instance instance;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext webapp = event.getServletContext();
        CompletableFuture<?> start = (CompletableFuture<?>) webapp.getAttribute(START);
        try {
            Instance started = Instance.start(settings(webapp), HostListener.class.getClassLoader());
            instance = started;
            refuseSamplePasswords(webapp, started);
            connect(webapp, started);
            install(webapp, started);
            started.startJobs();
            start.complete(null);
        } catch (SecurityException e) {
            start.completeExceptionally(e);
        } catch (Exception e) {
            LOG.error("{} cannot start", webapp.getContextPath(), e);
            start.completeExceptionally(e);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (instance != null) {
            instance.close();
        }
    }

    private static HostSettings settings(ServletContext webapp) {
        return new HostSettings(
                Path.of(webapp.getInitParameter("magnolia.home")),
                Path.of(webapp.getInitParameter("magnolia.resources.dir")),
                webapp.getContextPath(),
                Boolean.parseBoolean(webapp.getInitParameter("magnolia.bootstrap.authorInstance")),
                Boolean.parseBoolean(webapp.getInitParameter("magnolia.bootstrap.samples")),
                webapp.getInitParameter("magnolia.default.base.url"));
    }

    /** Makes author, publics and mail server known, as the launcher says. */
    private static void connect(ServletContext webapp, Instance instance) throws RepositoryException {
        String key = webapp.getInitParameter("vpng.author.publicKey");
        if (key != null) {
            ActivationKey.introduce(instance.repository(), key);
        }
        String mailServer = webapp.getInitParameter("vpng.smtp");
        if (mailServer != null) {
            MailServer.write(instance.repository(), mailServer);
        }
        String publics = webapp.getInitParameter("vpng.receivers");
        if (publics != null) {
            Map<String, String> receivers = new LinkedHashMap<>();
            for (String one : publics.split(" ")) {
                int equals = one.indexOf('=');
                receivers.put(one.substring(0, equals), one.substring(equals + 1));
            }
            Receivers.write(instance.repository(), receivers);
        }
    }

    private static void refuseSamplePasswords(ServletContext webapp, Instance instance) {
        if (Boolean.parseBoolean(webapp.getInitParameter("vpng.loopback"))) {
            return;
        }
        List<String> open = instance.users().withNameAsPassword();
        if (!open.isEmpty()) {
            throw new SecurityException("still with the sample password: " + String.join(", ", open)
                    + "; so the site stays on this machine: change it first or leave --host out");
        }
    }

    private static void install(ServletContext webapp, Instance instance) throws Exception {
        // An address with a session in it could be sent to somebody else.
        webapp.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        // Browsers send forms in UTF-8 without saying so; a servlet container would read them as Latin 1.
        webapp.setRequestCharacterEncoding("UTF-8");
        filter(
                webapp,
                new ModuleFilters(instance.repository(), HostListener.class.getClassLoader()),
                DispatcherType.REQUEST);
        filter(webapp, new MethodFilter(instance.repository()), DispatcherType.REQUEST);
        if (!instance.settings().author()) {
            webapp.addFilter("activation", new ActivationFilter(instance.repository()))
                    .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, ActivationFilter.PATH);
            PageCache cache = new PageCache();
            FlushPolicy policy = new FlushPolicy(cache, instance.repository());
            BrowserCachePolicies browsers = new BrowserCachePolicies(instance.repository());
            filter(webapp, new PageCacheFilter(cache, policy, browsers, instance), DispatcherType.REQUEST);
        }
        filter(webapp, new CsrfFilter(new Bypasses(instance.repository())), DispatcherType.REQUEST);
        filter(webapp, new ContextFilter(instance), DispatcherType.REQUEST, DispatcherType.ERROR);
        filter(webapp, new LoginFilter(instance), DispatcherType.REQUEST);
        filter(
                webapp,
                new VirtualUriFilter(
                        instance.lightModules(), instance.settings().author()),
                DispatcherType.REQUEST);
        servlet(webapp, new ResourceServlet(instance.settings().resources()), "/.resources/*");
        servlet(webapp, new DamServlet(), "/dam/*");
        ServletRegistration.Dynamic rest = webapp.addServlet("rest", new RestServlet(instance.lightModules()));
        rest.setInitParameter("resteasy.servlet.mapping.prefix", RestServlet.PATH);
        rest.addMapping(RestServlet.PATH + "/*");
        if (instance.settings().author()) {
            servlet(webapp, new DeskServlet(instance, DeskScreens.of(instance)), DeskServlet.PATH + "/*")
                    .setMultipartConfig(uploads());
        }
        servlet(webapp, new PageServlet(instance), "/").setMultipartConfig(forms());
    }

    /** A visitor's form holds as much as one that is sent without parts: what Tomcat takes of these. */
    private static MultipartConfigElement forms() {
        int largest = 2 << 20;
        return new MultipartConfigElement("", largest, largest, largest);
    }

    /** What is sent with a form goes to disk at once where it is larger than a text. */
    private static MultipartConfigElement uploads() {
        long largest = StagedFiles.LARGEST;
        return new MultipartConfigElement("", largest, largest + (16 << 20), 64 << 10);
    }

    private static void filter(ServletContext webapp, Filter filter, DispatcherType first, DispatcherType... rest) {
        webapp.addFilter(filter.getClass().getSimpleName(), filter)
                .addMappingForUrlPatterns(EnumSet.of(first, rest), true, "/*");
    }

    private static ServletRegistration.Dynamic servlet(ServletContext webapp, Servlet servlet, String mapping) {
        ServletRegistration.Dynamic registration =
                webapp.addServlet(servlet.getClass().getSimpleName(), servlet);
        registration.addMapping(mapping);
        return registration;
    }
}
