package nl.vpng.host.desk.version;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.context.MgnlContext;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.jcr.Node;
import nl.vpng.host.Author;
import nl.vpng.host.desk.version.Comparison.Section;
import nl.vpng.host.desk.version.WordDifference.Kind;
import nl.vpng.host.repository.Versions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    @TempDir
    Path folder;

    private Author author;

    @BeforeEach
    void start() throws Exception {
        author = Author.start(folder);
        author.edit("website", session -> {
            Node page = session.getRootNode().addNode("a", "mgnl:page");
            page.setProperty("title", "Oud");
            page.setProperty("tags", new String[] {"een", "twee"});
            page.addNode("below", "mgnl:page").setProperty("title", "niet van mij");
            Node main = page.addNode("main", "mgnl:area");
            for (String name : List.of("0", "1", "2")) {
                Node component = main.addNode(name, "mgnl:component");
                component.setProperty("mgnl:template", "shop:components/text");
                component.setProperty("title", "<p>Tekst &amp; " + name + "</p>");
            }
        });
    }

    @AfterEach
    void stop() {
        author.close();
    }

    private List<Section> compared(Author.Edit edit) throws Exception {
        return author.as("editor", () -> {
            Versions versions = author.instance().versions();
            Node page = MgnlContext.getJCRSession("website").getNode("/a");
            String version = versions.make(page, "editor", "").name();
            edit.on(page.getSession());
            page.getSession().save();
            Wording wording =
                    new Wording(author.instance().lightModules().current(), "website", UnaryOperator.identity());
            return new Comparison(wording).of(versions.read(page, version, State::of), State.of(page));
        });
    }

    private static String changed(Section section, Kind kind) {
        return section.fields().stream()
                .flatMap(field -> field.pieces().stream())
                .filter(piece -> piece.kind() == kind)
                .map(piece -> piece.text())
                .collect(Collectors.joining("|"));
    }

    @Test
    void nothingDiffersFromAFreshVersion() throws Exception {
        assertThat(compared(session -> {})).isEmpty();
    }

    @Test
    void tellsFieldsOfThePageItself() throws Exception {
        List<Section> sections = compared(session -> {
            session.getNode("/a").setProperty("title", "Nieuw");
            session.getNode("/a").setProperty("tags", new String[] {"een", "drie"});
            session.getNode("/a/below").setProperty("title", "anders");
        });
        assertThat(sections).hasSize(1);
        assertThat(sections.get(0).label()).isEmpty();
        assertThat(sections.get(0).fields()).extracting(field -> field.label()).containsExactly("tags", "title");
        assertThat(changed(sections.get(0), Kind.DELETED)).isEqualTo("twee|Oud");
        assertThat(changed(sections.get(0), Kind.INSERTED)).isEqualTo("drie|Nieuw");
    }

    @Test
    void tellsPartsThatCameWentAndChangedWithTheLabelsOfTheirDialogs() throws Exception {
        List<Section> sections = compared(session -> {
            session.getNode("/a/main/0").remove();
            session.getNode("/a/main/1").setProperty("title", "<p>Tekst &amp; <em>meer</em></p>");
            Node added = session.getNode("/a/main").addNode("3", "mgnl:component");
            added.setProperty("title", "nieuw");
        });
        assertThat(sections).extracting(Section::kind).containsExactly("removed", "changed", "added");
        assertThat(sections.get(1).label()).isEqualTo("home.title (main/1)");
        assertThat(changed(sections.get(1), Kind.DELETED)).isEqualTo("1");
        assertThat(changed(sections.get(1), Kind.INSERTED)).isEqualTo("meer");
    }

    @Test
    void tellsWhatOnlyHtmlKnows() throws Exception {
        List<Section> sections =
                compared(session -> session.getNode("/a/main/1").setProperty("title", "<h2>Tekst &amp; 1</h2>"));
        assertThat(changed(sections.get(0), Kind.INSERTED)).contains("<h2>");
    }

    @Test
    void tellsThatPartsChangedPlaces() throws Exception {
        List<Section> sections = compared(session -> session.getNode("/a/main").orderBefore("2", "0"));
        assertThat(sections).extracting(Section::kind).containsExactly("order");
    }
}
