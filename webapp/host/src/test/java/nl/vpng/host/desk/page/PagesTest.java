package nl.vpng.host.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.magnolia.context.MgnlContext;
import java.nio.file.Path;
import java.util.List;
import javax.jcr.AccessDeniedException;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.Author;
import nl.vpng.host.definition.LightModules;
import nl.vpng.host.desk.Refusal;
import nl.vpng.host.desk.page.Pages.Position;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final String HOME = "shop:pages/home";

    @TempDir
    static Path folder;

    private static Author author;

    @BeforeAll
    static void start() throws Exception {
        author = Author.start(folder);
        author.edit("userroles", session -> {
            Node reader = session.getRootNode().addNode("reader", "mgnl:role");
            Node acl = reader.addNode("acl_website", "mgnl:contentNode").addNode("0", "mgnl:contentNode");
            acl.setProperty("path", "/*");
            acl.setProperty("permissions", 8);
            String role = reader.getIdentifier();
            author.edit("users", users -> {
                Node user = users.getNode("/admin").addNode("reader", "mgnl:user");
                user.addNode("roles", "mgnl:contentNode").setProperty("0", role);
            });
        });
    }

    @AfterAll
    static void stop() {
        author.close();
    }

    @BeforeEach
    void plant() throws RepositoryException {
        author.edit("website", session -> {
            for (Node page : Pages.below(session.getRootNode())) {
                page.remove();
            }
            for (String name : List.of("a", "b", "c")) {
                Node page = session.getRootNode().addNode(name, "mgnl:page");
                page.setProperty("mgnl:template", HOME);
                page.setProperty("title", name.toUpperCase(java.util.Locale.ROOT));
            }
            session.getNode("/a").addNode("below", "mgnl:page");
            Node main = session.getNode("/a").addNode("main", "mgnl:area");
            for (String name : List.of("0", "1", "2")) {
                main.addNode(name, "mgnl:component").setProperty("mgnl:template", "shop:components/text");
            }
        });
    }

    private interface Work<T> {
        T on(Pages pages, Session session) throws Exception;
    }

    private static <T> T as(String user, Work<T> work) throws Exception {
        return author.as(user, () -> {
            LightModules definitions = author.instance().lightModules().current();
            Session session = MgnlContext.getJCRSession("website");
            return work.on(new Pages(session, definitions), session);
        });
    }

    private static List<String> top() throws Exception {
        return as(
                "editor",
                (pages, session) -> Pages.below(session.getRootNode()).stream()
                        .map(page -> info.magnolia.jcr.util.NodeUtil.getName(page))
                        .toList());
    }

    @Test
    void aNewPageHasTitleTemplateAndAreas() throws Exception {
        String path = as(
                "editor",
                (pages, session) ->
                        pages.add(pages.at("/a"), "nieuw", "Nieuw & <b>", HOME).getPath());
        as("editor", (pages, session) -> {
            Node page = session.getNode(path);
            assertThat(page.getProperty("title").getString()).isEqualTo("Nieuw & <b>");
            assertThat(page.getProperty("mgnl:template").getString()).isEqualTo(HOME);
            assertThat(page.hasNode("main")).isTrue();
            assertThat(page.getNode("side").isNodeType("mgnl:area")).isTrue();
            assertThat(page.getProperty("mgnl:createdBy").getString()).isEqualTo("editor");
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "a.html", "../a", "a[2]", "a:b", "é", "<b>", "*", "main", "below"})
    void refusesNamesThatCannotBeAnAddressOrAreTaken(String name) throws Exception {
        assertThatThrownBy(() -> as("editor", (pages, session) -> pages.add(pages.at("/a"), name, "t", HOME)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        as("editor", (pages, session) -> pages.rename(pages.add(pages.at("/a"), "x", "t", HOME), name)))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop:pages/hidden", "shop:pages/gone", "shop:components/text", ""})
    void refusesTemplatesThatAreNoneForPages(String template) {
        assertThatThrownBy(() -> as("editor", (pages, session) -> pages.add(pages.at("/"), "x", "t", template)))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "/gone", "/a/main", "//a", "/a[1]", "/jcr:system", "/*", "/a|/b"})
    void findsNoPageWhereThereIsNone(String path) {
        assertThatThrownBy(() -> as("editor", (pages, session) -> pages.at(path)))
                .isInstanceOf(PathNotFoundException.class);
    }

    @Test
    void movesBeforeAfterAndInto() throws Exception {
        as("editor", (pages, session) -> pages.move(pages.at("/c"), pages.at("/a"), Position.BEFORE));
        assertThat(top()).containsExactly("c", "a", "b");
        as("editor", (pages, session) -> pages.move(pages.at("/c"), pages.at("/a"), Position.AFTER));
        assertThat(top()).containsExactly("a", "c", "b");
        as("editor", (pages, session) -> pages.move(pages.at("/a"), pages.at("/b"), Position.AFTER));
        assertThat(top()).containsExactly("c", "b", "a");
        as("editor", (pages, session) -> pages.move(pages.at("/b"), pages.at("/a"), Position.INTO));
        assertThat(top()).containsExactly("c", "a");
        as("editor", (pages, session) -> pages.move(pages.at("/a/b"), pages.at("/"), Position.INTO));
        assertThat(top()).containsExactly("c", "a", "b");
        as("editor", (pages, session) -> pages.move(pages.at("/a/below"), pages.at("/a"), Position.BEFORE));
        assertThat(top()).containsExactly("c", "below", "a", "b");
    }

    @Test
    void movesNothingIntoItselfBesideTheRootOrOntoAnother() throws Exception {
        assertThatThrownBy(() -> as(
                        "editor", (pages, session) -> pages.move(pages.at("/a"), pages.at("/a/below"), Position.INTO)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        as("editor", (pages, session) -> pages.move(pages.at("/a"), pages.at("/"), Position.AFTER)))
                .isInstanceOf(Refusal.class);
        author.edit("website", session -> session.getNode("/b").addNode("below", "mgnl:page"));
        assertThatThrownBy(() -> as(
                        "editor", (pages, session) -> pages.move(pages.at("/a/below"), pages.at("/b"), Position.INTO)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aRenamedPageKeepsPlaceAndIdentifier() throws Exception {
        String identifier = as("editor", (pages, session) -> pages.at("/b").getIdentifier());
        as("editor", (pages, session) -> pages.rename(pages.at("/b"), "be"));
        assertThat(top()).containsExactly("a", "be", "c");
        String path = as(
                "editor",
                (pages, session) -> session.getNodeByIdentifier(identifier).getPath());
        assertThat(path).isEqualTo("/be");
    }

    @Test
    void whoMayOnlyReadChangesNothing() throws Exception {
        List<Work<?>> changes = List.of(
                (pages, session) -> pages.add(pages.at("/a"), "x", "t", HOME),
                (pages, session) -> pages.move(pages.at("/a"), pages.at("/b"), Position.INTO),
                (pages, session) -> pages.move(pages.at("/a"), pages.at("/b"), Position.AFTER),
                (pages, session) -> pages.rename(pages.at("/a"), "x"));
        for (Work<?> change : changes) {
            assertThatThrownBy(() -> as("reader", change)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(top()).containsExactly("a", "b", "c");
        assertThatThrownBy(() -> as("anonymous", (pages, session) -> pages.at("/a")))
                .isInstanceOf(PathNotFoundException.class);
    }

    private static List<String> components() throws Exception {
        return as(
                "editor",
                (pages, session) -> Components.components(session.getNode("/a/main")).stream()
                        .map(component -> info.magnolia.jcr.util.NodeUtil.getName(component))
                        .toList());
    }

    private interface ComponentWork<T> {
        T on(Components components) throws Exception;
    }

    private static <T> T componentsAs(String user, ComponentWork<T> work) throws Exception {
        return as(
                user,
                (pages, session) -> work.on(
                        new Components(session, author.instance().lightModules().current())));
    }

    @Test
    void componentsMoveUpAndDownAndGo() throws Exception {
        componentsAs("editor", components -> {
            components.up(components.at("/a/main/2"));
            return null;
        });
        assertThat(components()).containsExactly("0", "2", "1");
        componentsAs("editor", components -> {
            components.down(components.at("/a/main/0"));
            components.up(components.at("/a/main/2"));
            components.down(components.at("/a/main/1"));
            return null;
        });
        assertThat(components()).containsExactly("2", "0", "1");
        componentsAs("editor", components -> {
            components.delete(components.at("/a/main/0"));
            return null;
        });
        assertThat(components()).containsExactly("2", "1");
    }

    @Test
    void anAreaTakesWhatItOffersUntilItIsFull() throws Exception {
        componentsAs("editor", components -> {
            Node side = components.areaFor("/a/side", "shop:components/text", MgnlContext.getUser());
            assertThat(components.add(side, "shop:components/text").getPath()).isEqualTo("/a/side/0");
            return null;
        });
        assertThatThrownBy(() -> componentsAs(
                        "editor",
                        components -> components.areaFor("/a/side", "shop:components/text", MgnlContext.getUser())))
                .isInstanceOf(Refusal.class);
        for (String template : List.of("shop:components/secret", "shop:pages/home", "x")) {
            assertThatThrownBy(() -> componentsAs(
                            "editor", components -> components.areaFor("/a/main", template, MgnlContext.getUser())))
                    .isInstanceOf(Refusal.class);
        }
        for (String path : List.of("/a/nowhere", "/gone/main", "main", "", "/", "/a/main[2]")) {
            assertThatThrownBy(() -> componentsAs(
                            "editor",
                            components -> components.areaFor(path, "shop:components/text", MgnlContext.getUser())))
                    .isInstanceOf(PathNotFoundException.class);
        }
    }

    @Test
    void componentsHoldAreasWithComponentsOfTheirOwn() throws Exception {
        componentsAs("editor", components -> {
            Node area = components.areaFor("/a/main", "shop:components/frame", MgnlContext.getUser());
            for (String template : List.of("frame", "frame", "text")) {
                String path =
                        components.add(area, "shop:components/" + template).getPath();
                if (template.equals("frame")) {
                    area = components.areaFor(path + "/inner", "shop:components/text", MgnlContext.getUser());
                }
            }
            components.add(area, "shop:components/text");
            components.up(components.at("/a/main/3/inner/0/inner/1"));
            return null;
        });
        List<Outline.Area> areas = as(
                "editor",
                (pages, session) -> new Outline(
                                author.instance().lightModules().current(), MgnlContext.getUser(), key -> key)
                        .areas(session.getNode("/a")));
        Outline.Area inner = areas.get(0).components().get(3).areas().get(0);
        assertThat(inner.choices())
                .extracting(Outline.Choice::template)
                .containsExactly("shop:components/text", "shop:components/frame");
        assertThat(inner.components().get(0).areas().get(0).components())
                .extracting(Outline.Component::path)
                .containsExactly("/a/main/3/inner/0/inner/1", "/a/main/3/inner/0/inner/0");
    }

    @Test
    void whoMayOnlyReadChangesNoComponent() throws Exception {
        assertThatThrownBy(() -> componentsAs("reader", components -> {
                    components.up(components.at("/a/main/2"));
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> componentsAs("reader", components -> {
                    components.delete(components.at("/a/main/2"));
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(components()).containsExactly("0", "1", "2");
    }
}
