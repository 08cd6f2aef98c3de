package nl.vpng.host.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.jcr.Node;
import javax.jcr.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick='alert(1)'>x</p>",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href=' java\nscript:alert(1)'>x</a>",
                "<a href='data:text/html,alert(1)'>x</a>",
                "<p style='background:url(javascript:alert(1))'>x</p>",
                "<svg><script>alert(1)</script></svg>",
                "<iframe srcdoc='alert(1)'></iframe>",
                "<style>@import 'alert(1)'</style>",
                "<a href='/.dead-link/PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg'>x</a>",
                "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>"
            })
    void takesOutWhatIsNoText(String hostile) {
        assertThat(RichTextCleaner.clean(hostile)).doesNotContain("alert", "style", "onclick", "<img", "<iframe");
    }

    @Test
    void keepsHeadingsListsAndLinks() {
        String text =
                "<h3>Kop</h3><ul><li><strong>een</strong></li></ul><p>Zie <a href=\"https://vpng.nl/a?b=c\">hier</a>,"
                        + " <a href=\"mailto:info@vpng.nl\">mail</a> of <a href=\"/publicaties.html\">pagina</a>.</p>";
        assertThat(RichTextCleaner.clean(text)).isEqualTo(text);
    }

    @Test
    void takesAnEmptyParagraphAsNothing() {
        assertThat(RichTextCleaner.clean("<p><br></p><p>&nbsp;</p>")).isEmpty();
    }

    @Test
    void storesLinksByIdentifierAndShowsWhereTheyLeadNow() throws Exception {
        try (FormFixture fixture = new FormFixture(folder)) {
            Session website = fixture.session("website");
            Node page = website.getRootNode().addNode("publicaties", "mgnl:page");
            website.save();
            Node file = fixture.session("dam").getRootNode().addNode("boek", "mgnl:asset");
            file.addNode("jcr:content", "mgnl:resource").setProperty("fileName", "Een boek.pdf");
            fixture.session("dam").save();
            RichTextLinks links = new RichTextLinks(fixture::session);

            String stored = links.toStore("<a href=\"/publicaties.html\">p</a> <a href=\"/dam/jcr:"
                    + file.getIdentifier() + "/Een%20boek.pdf\">b</a> <a href=\"/bestaat-niet.html\">n</a>");
            assertThat(stored)
                    .isEqualTo("<a href=\"${link:{uuid:{" + page.getIdentifier()
                            + "},repository:{website},path:{/publicaties}}}\">p</a> <a href=\"${link:{uuid:{"
                            + file.getIdentifier()
                            + "},repository:{dam},path:{/boek}}}\">b</a> <a href=\"/bestaat-niet.html\">n</a>");

            website.move("/publicaties", "/boeken");
            website.save();
            assertThat(links.toEdit(stored))
                    .contains("href=\"/boeken.html\"", "/dam/jcr:" + file.getIdentifier() + "/Een%20boek.pdf");

            website.getNode("/boeken").remove();
            website.save();
            String dead = links.toEdit(stored);
            assertThat(dead).contains("${link:{uuid:{" + page.getIdentifier());
            assertThat(links.toStore(RichTextCleaner.clean(dead)))
                    .as("what nobody can follow now is not lost")
                    .contains("${link:{uuid:{" + page.getIdentifier() + "},repository:{website},path:{/publicaties}}}");
        }
    }
}
