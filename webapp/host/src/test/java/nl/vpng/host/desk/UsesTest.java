package nl.vpng.host.desk;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.context.MgnlContext;
import java.nio.file.Path;
import java.util.List;
import javax.jcr.Node;
import nl.vpng.host.Author;
import nl.vpng.host.desk.Uses.Use;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsesTest {

    @TempDir
    static Path folder;

    private static Author author;

    @BeforeAll
    static void start() throws Exception {
        author = Author.start(folder);
    }

    @AfterAll
    static void stop() {
        author.close();
    }

    private static List<Use> uses(String path) throws Exception {
        return author.as(
                "editor",
                () -> Uses.of(
                        MgnlContext.getJCRSession("dam").getNode(path),
                        author.instance().lightModules().current()));
    }

    /** The index cuts identifiers into words in its own way, which depends on where letters and digits are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a0000000-0000-4000-8000-000000000012",
                "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
                "abcdefab-cdef-4abc-8def-abcdefabcdef",
                "12345678-1234-4234-8234-123456789012"
            })
    void findsFieldsTextsAndLists(String identifier) throws Exception {
        author.edit("dam", session -> {
            if (session.nodeExists("/file")) {
                session.getNode("/file").remove();
            }
            nl.vpng.host.repository.Repository.addNode(session.getRootNode(), "file", "mgnl:asset", identifier);
        });
        author.edit("website", session -> {
            for (String name : List.of("field", "text", "list", "other")) {
                if (session.nodeExists("/" + name)) {
                    session.getNode("/" + name).remove();
                }
                Node page = session.getRootNode().addNode(name, "mgnl:page");
                page.setProperty("title", "Pagina " + name);
                Node component = page.addNode("main", "mgnl:area").addNode("0", "mgnl:component");
                switch (name) {
                    case "field" -> component.setProperty("image", "jcr:" + identifier);
                    case "text" ->
                        component.setProperty("text", "<a href=\"${link:{uuid:{" + identifier + "}}}\">x</a>");
                    case "list" -> page.setProperty("files", new String[] {"x", identifier});
                    default -> component.setProperty("image", "jcr:" + identifier.replace('8', '9'));
                }
            }
        });
        assertThat(uses("/file"))
                .containsExactlyInAnyOrder(
                        new Use("website", "/field", "Pagina field"),
                        new Use("website", "/text", "Pagina text"),
                        new Use("website", "/list", "Pagina list"));
    }

    @Test
    void aPageThatRefersToItselfIsNotUsed() throws Exception {
        author.edit("website", session -> {
            Node page = session.getRootNode().addNode("self", "mgnl:page");
            page.addNode("main", "mgnl:area").addNode("0", "mgnl:component").setProperty("page", page.getIdentifier());
        });
        List<Use> uses = author.as(
                "editor",
                () -> Uses.of(
                        MgnlContext.getJCRSession("website").getNode("/self"),
                        author.instance().lightModules().current()));
        assertThat(uses).isEmpty();
    }
}
