package nl.vpng.host.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.cms.filters.AbstractMgnlFilter;
import info.magnolia.objectfactory.Components;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.jcr.Node;
import javax.jcr.Session;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.host.HostSettings;
import nl.vpng.host.Instance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters that modules have in the configuration. */
class ModuleFiltersTest {

    @TempDir
    Path home;

    private Instance instance;

    @BeforeEach
    void start() throws Exception {
        instance = Instance.start(
                new HostSettings(
                        home.resolve("home"),
                        Files.createDirectories(home.resolve("light")),
                        "/x",
                        false,
                        false,
                        "http://127.0.0.1:1/x"),
                getClass().getClassLoader());
        assertThat(Components.getComponentProvider()).isNotNull();
    }

    @AfterEach
    void stop() {
        instance.close();
    }

    @Test
    void aGroupAnUnknownPropertyAndALatePlaceAreRefusedByPath() throws Exception {
        refused("group", node -> {}, true, "config:/server/filters/group: a filter needs the property class");
        refused(
                "odd",
                node -> {
                    node.setProperty("class", Marking.class.getName());
                    node.setProperty("colour", "red");
                },
                true,
                "config:/server/filters/odd@colour");
        refused(
                "late",
                node -> node.setProperty("class", Marking.class.getName()),
                false,
                "config:/server/filters/late: the host runs filters of modules before csrfTokenSecurity alone");
    }

    private interface Setup {
        void of(Node node) throws Exception;
    }

    private void refused(String name, Setup setup, boolean first, String message) throws Exception {
        Session config = instance.repository().systemSession("config");
        Node filters = config.getNode("/server/filters");
        Node node = filters.addNode(name, "mgnl:content");
        setup.of(node);
        if (first) {
            filters.orderBefore(name, "csrfTokenSecurity");
        }
        config.save();
        assertThatThrownBy(() ->
                        new ModuleFilters(instance.repository(), getClass().getClassLoader()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
        node.remove();
        config.save();
        config.logout();
    }

    /** Leaves a mark. */
    public static class Marking extends AbstractMgnlFilter {
        @Override
        public void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            response.setHeader("X-Mark", getName());
            chain.doFilter(request, response);
        }
    }
}
