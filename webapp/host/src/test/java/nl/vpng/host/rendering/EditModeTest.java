package nl.vpng.host.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.context.MgnlContext;
import java.io.StringWriter;
import java.nio.file.Path;
import javax.jcr.Node;
import nl.vpng.host.Author;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The marks for the page editor; those that are compared whole were seen in this form on Magnolia 6.2.45. */
class EditModeTest {

    @TempDir
    static Path folder;

    private static Author author;

    @BeforeAll
    static void start() throws Exception {
        author = Author.start(folder);
        author.edit("website", session -> {
            Node home = session.getRootNode().addNode("home", "mgnl:page");
            home.setProperty("mgnl:template", "shop:pages/home");
            Node main = home.addNode("main", "mgnl:area");
            add(main, "0", "shop:components/text").setProperty("text", "x");
            add(main, "--><script>", "shop:components/text").setProperty("text", "x");
            add(main, "cut", "shop:components/text");
            add(main, "gone", "shop:components/gone");
            Node frame = add(main, "frame", "shop:components/frame").addNode("inner", "mgnl:area");
            Node nested = add(frame, "frame", "shop:components/frame").addNode("inner", "mgnl:area");
            add(nested, "deep", "shop:components/text").setProperty("text", "x");
            add(home.addNode("side", "mgnl:area"), "0", "shop:components/text").setProperty("text", "x");
        });
    }

    private static Node add(Node area, String name, String template) throws javax.jcr.RepositoryException {
        Node component = area.addNode(name, "mgnl:component");
        component.setProperty("mgnl:template", template);
        return component;
    }

    @AfterAll
    static void stop() {
        author.close();
    }

    private static String home(boolean editing) throws Exception {
        return author.as("editor", () -> {
            MgnlContext.getAggregationState().setPreviewMode(!editing);
            StringWriter out = new StringWriter();
            author.instance()
                    .renderer()
                    .render(MgnlContext.getJCRSession("website").getNode("/home"), null, out);
            return out.toString();
        });
    }

    @Test
    void marksThePageAlways() throws Exception {
        String mark = "<!-- cms:page content=\"website:/home\" dialog=\"shop:page\" -->\n<!-- /cms:page -->\n";
        assertThat(home(true)).contains(mark);
        assertThat(home(false)).contains(mark);
    }

    @Test
    void marksAreasAndComponentsWhileEditing() throws Exception {
        assertThat(home(true))
                .contains("<!-- cms:component content=\"website:/home/main/0\" dialog=\"shop:text\" label=\"Voorkant\""
                        + " activationStatus=\"0\" -->\n<p>text</p><!-- /cms:component -->\n")
                .contains("<!-- cms:area content=\"website:/home/side\" name=\"side\""
                        + " availableComponents=\"shop:components/text\" type=\"list\" label=\"side\" inherit=\"false\""
                        + " optional=\"false\" createdAreaNode=\"true\" showAddButton=\"false\""
                        + " showNewComponentArea=\"false\" activationStatus=\"0\" -->\n")
                .contains("editing");
        assertThat(home(false)).doesNotContain("cms:area", "cms:component", "editing");
    }

    @Test
    void marksAreasOfComponentsHoweverDeep() throws Exception {
        assertThat(home(true))
                .containsSubsequence(
                        "<!-- cms:component content=\"website:/home/main/frame\"",
                        "<!-- cms:area content=\"website:/home/main/frame/inner\"",
                        "<!-- cms:component content=\"website:/home/main/frame/inner/frame\"",
                        "<!-- cms:area content=\"website:/home/main/frame/inner/frame/inner\"",
                        "<!-- cms:component content=\"website:/home/main/frame/inner/frame/inner/deep\"",
                        "<!-- /cms:component -->",
                        "<!-- /cms:area -->",
                        "<!-- /cms:component -->",
                        "<!-- /cms:area -->",
                        "<!-- /cms:component -->");
    }

    @Test
    void offersOnlyWhatTheUserMayAdd() throws Exception {
        assertThat(home(true))
                .contains("name=\"main\" availableComponents=\"shop:components/text,shop:components/frame\"");
    }

    @Test
    void letsNoNameOrLabelEndAMark() throws Exception {
        assertThat(home(true))
                .contains("content=\"website:/home/main/&#45;&#45;&gt;&lt;script&gt;\"")
                .contains("label=\"Midden &quot;&#45;&#45;&gt; &lt;b&gt;\"")
                .doesNotContain("<script>", "<b>");
    }

    @Test
    void showsWhatFailsWhereItFails() throws Exception {
        assertThat(home(true))
                .contains("content=\"website:/home/main/cut\"")
                .contains("<pre class=\"cms-failure\" role=\"alert\">website:/home/main/cut: ")
                .contains("<!-- cms:component content=\"website:/home/main/gone\" activationStatus=\"0\" -->")
                .contains("shop:components/gone, which is not there</pre>");
        assertThat(home(false)).doesNotContain("cms-failure");
    }
}
