package nl.vpng;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of the sample site is hostile, and every page shows it as text: escaped once, nowhere run. */
class HostileInputTest {

    private static final String HOSTILE = "<script>alert('x')</script> A & B\" onfocus=\"alert(1)";

    /** These hold keys and references, not texts. */
    private static final Set<String> NO_TEXT =
            Set.of("domain", "cover", "pdf", "page", "image", "selection", "navigation", "colour", "paper", "url");

    @RegisterExtension
    private static final TestSite site = new TestSite();

    @BeforeAll
    static void poisonAll() throws Exception {
        for (String workspace : List.of("website", "kennisdomeinen", "publicaties")) {
            site.edit(workspace, session -> poison(session.getRootNode()));
        }
        site.edit("website", session -> {
            Node main = session.getNode("/bestellen/main");
            for (String id : List.of("site/quote", "site/image", "site/button")) {
                Node node = main.addNode("hostile" + main.getNodes().getSize(), "mgnl:component");
                node.setProperty("mgnl:template", "vpng:components/" + id);
                node.setProperty("image", "jcr:f2000000-0000-4000-8000-000000000001");
                node.setProperty("url", "https://vpng.example/?a=\"&b='<script>");
                for (String text : List.of("quote", "source", "alternative", "caption", "label")) {
                    node.setProperty(text, HOSTILE);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home",
                "/opgavegericht-werken",
                "/procesregie",
                "/programmasturing",
                "/projectmatig-werken",
                "/publicaties",
                "/bestellen",
                "/toegankelijkheid",
                "/niet-gevonden"
            })
    void pagesShowItAsText(String path) throws Exception {
        isHarmless(site.get(path), HOSTILE + " – VPNG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"opgavegericht-werken", "procesregie-als-vak", "programmasturing-als-vak"})
    void publicationsShowItAsText(String name) throws Exception {
        isHarmless(site.get("/publicaties/publicatie", "publicatie", name), HOSTILE + " (boek) – VPNG");
    }

    private static void isHarmless(TestSite.Answer answer, String windowTitle) {
        Document page = answer.page();

        Shell.isSound(page);
        assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(page.title()).isEqualTo(windowTitle);
        assertThat(answer.html()).doesNotContain("&amp;amp;", "&amp;lt;", "&amp;#39;", "&lt;p&gt;");
        assertThat(page.select("*"))
                .allSatisfy(element -> element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on")));
        assertThat(page.select("[href^=javascript]")).isEmpty();
    }

    private static void poison(Node node) throws RepositoryException {
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            String name = property.getName();
            if (name.contains(":") || property.getType() != PropertyType.STRING || NO_TEXT.contains(name)) {
                continue;
            }
            if (property.isMultiple()) {
                property.setValue(new String[] {HOSTILE, HOSTILE});
            } else {
                property.setValue(HOSTILE);
            }
        }
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (!child.getName().contains(":")) {
                poison(child);
            }
        }
    }
}
