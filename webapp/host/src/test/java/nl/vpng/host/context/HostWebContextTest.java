package nl.vpng.host.context;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.context.Context;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.WebContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.jcr.Session;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.HostSettings;
import nl.vpng.host.module.ModuleManager;
import nl.vpng.host.repository.Repository;
import org.apache.catalina.startup.Tomcat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostWebContextTest {
    @TempDir
    static Path home;

    private static Repository repository;
    private static ModuleManager manager;
    private static Tomcat tomcat;
    private static volatile @Nullable Check check;

    @BeforeAll
    static void start() throws Exception {
        HostSettings settings = new HostSettings(home, home, "/x", false, false, "http://127.0.0.1:1/x");
        repository = ModuleManager.openRepository(settings);
        manager = ModuleManager.start(settings, repository, HostWebContextTest.class.getClassLoader(), Map.of());
        tomcat = new Tomcat();
        tomcat.setBaseDir(home.toString());
        tomcat.setPort(0);
        tomcat.getConnector();
        var application = tomcat.addContext("/x", home.toString());
        Tomcat.addServlet(application, "all", new InContext());
        application.addServletMappingDecoded("/", "all");
        tomcat.start();
    }

    @AfterAll
    static void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
        manager.close();
        repository.close();
    }

    @Test
    void readsAttributesFromTheNearestScopeAndThenFromTheParameters() throws Exception {
        request("/page?q=hi&q=there&title=parameter", context -> {
            assertThat(context.get("q")).isEqualTo("hi");
            assertThat(context.getParameterValues("q")).containsExactly("hi", "there");
            assertThat(context.getParameters()).containsEntry("q", "hi").containsEntry("title", "parameter");
            context.setAttribute("title", "application", Context.APPLICATION_SCOPE);
            assertThat(context.getAttribute("title")).isEqualTo("parameter");
            context.put("title", "local");
            assertThat(context.getAttribute("title")).isEqualTo("local");
            assertThat(context.getAttribute("title", Context.APPLICATION_SCOPE)).isEqualTo("application");
            assertThat(context.get("missing")).isNull();
            assertThat(context.getAttributes()).containsEntry("title", "local");
        });
    }

    @Test
    void startsNoHttpSessionByReading() throws Exception {
        request("/page", context -> {
            assertThat(context.getAttribute("title", Context.SESSION_SCOPE)).isNull();
            assertThat(context.getAttributes(Context.SESSION_SCOPE)).isEmpty();
            assertThat(context.getRequest().getSession(false)).isNull();
            context.setAttribute("title", "session", Context.SESSION_SCOPE);
            assertThat(context.getAttribute("title")).isEqualTo("session");
        });
    }

    @Test
    void holdsOneSessionForEachWorkspaceWithTheVisitorsRights() throws Exception {
        request("/page", context -> {
            Session website = MgnlContext.getJCRSession("website");
            assertThat(MgnlContext.getJCRSession("website")).isSameAs(website);
            assertThat(website.getUserID()).isEqualTo("anonymous");
            assertThat(MgnlContext.getUser().getName()).isEqualTo("anonymous");
            assertThat(website.hasPermission("/page", Session.ACTION_READ)).isTrue();
            assertThat(website.hasPermission("/page", Session.ACTION_ADD_NODE)).isFalse();
            assertThat(MgnlContext.getContextPath()).isEqualTo("/x");
            assertThat(MgnlContext.getLocale().getLanguage()).isEqualTo("nl");
        });
    }

    @Test
    void goesBackFromAForwardToTheRequestBefore() throws Exception {
        request("/page?q=outer", context -> {
            HttpServletRequest outer = context.getRequest();
            context.push(
                    new HttpServletRequestWrapper(outer) {
                        @Override
                        public String getParameter(String name) {
                            return "inner";
                        }
                    },
                    context.getResponse());
            assertThat(context.getParameter("q")).isEqualTo("inner");
            context.pop();
            assertThat(context.getRequest()).isSameAs(outer);
            assertThat(context.getParameter("q")).isEqualTo("outer");
        });
    }

    @Test
    void keepsWhatIsKnownAboutThePageUntilItIsReset() throws Exception {
        request("/page", context -> {
            context.getAggregationState().setPreviewMode(true);
            assertThat(MgnlContext.getAggregationState().isPreviewMode()).isTrue();
            MgnlContext.resetAggregationState();
            assertThat(MgnlContext.getAggregationState().isPreviewMode()).isFalse();
        });
    }

    private static void request(String path, Check wanted) throws IOException, InterruptedException {
        check = wanted;
        URI address = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/x" + path);
        var answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertThat(answer.body()).isEqualTo("checked");
    }

    interface Check {
        void of(WebContext context) throws Exception;
    }

    private static final class InContext extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            MgnlContext.setInstance(new HostWebContext(
                    request,
                    response,
                    getServletContext(),
                    manager.users().anonymous(),
                    repository,
                    Locale.forLanguageTag("nl")));
            try {
                check.of(MgnlContext.getWebContext());
                response.getWriter().print("checked");
            } catch (Exception | AssertionError e) {
                response.getWriter().print(e);
            } finally {
                MgnlContext.release();
                MgnlContext.setInstance(null);
            }
        }
    }
}
