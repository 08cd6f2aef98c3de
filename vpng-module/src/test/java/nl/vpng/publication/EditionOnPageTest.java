package nl.vpng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Calendar;
import javax.jcr.Node;
import nl.vpng.TestSite;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How the page of a publication helps to cite an edition, and to read it without seeing it. */
class EditionOnPageTest {

    private static final String FILE = "/vpng/publicaties/projectmatig-werken/jcr:content";

    @RegisterExtension
    static final TestSite site = new TestSite();

    @Test
    void showsAReferenceAndFilesForIt() throws Exception {
        Element cite = page("projectmatig-werken").select(".vpng-cite").first();

        assertThat(cite.select(".vpng-cite__reference").text())
                .isEqualTo("Kraijo, E. (2005). Projectmatig werken bij de gemeentelijke overheid. VPNG. "
                        + TestSite.BASE + "/publicaties/projectmatig-werken.html");
        assertThat(cite.select(".vpng-cite__files a").eachAttr("href"))
                .containsExactly(
                        TestSite.CONTEXT + "/publicaties/projectmatig-werken/citeren/1.bib",
                        TestSite.CONTEXT + "/publicaties/projectmatig-werken/citeren/1.ris",
                        TestSite.CONTEXT + "/publicaties/projectmatig-werken/citeren/1.json");
        assertThat(site.mapped("/publicaties/projectmatig-werken/citeren/1.ris"))
                .contains("forward:/.rest/vpng/citations/v1/projectmatig-werken/1.ris");
    }

    @Test
    void saysThatAPdfIsAccessibleOrWhereToAskForOneThatIs() throws Exception {
        Document accessible = page("procesregie-als-vak");
        assertThat(accessible.select(".vpng-edition__file .vpng-badge").text()).isEqualTo("toegankelijke pdf");
        assertThat(accessible.select(".vpng-edition__ask")).isEmpty();

        site.edit("dam", session -> {
            byte[] bare = bare();
            Node content = session.getNode(FILE);
            content.setProperty("jcr:data", session.getValueFactory().createBinary(new ByteArrayInputStream(bare)));
            content.setProperty("size", bare.length);
            content.setProperty("jcr:lastModified", Calendar.getInstance());
        });

        Document bare = page("projectmatig-werken");
        assertThat(bare.select(".vpng-edition__file .vpng-badge")).isEmpty();
        assertThat(bare.select(".vpng-edition__ask").attr("href"))
                .isEqualTo("mailto:redactie@vpng.example?subject="
                        + "Toegankelijke%20versie%20van%20Projectmatig%20werken%20bij%20de%20gemeentelijke%20overheid");
    }

    private static Document page(String name) throws Exception {
        return site.get("/publicaties/publicatie", "publicatie", name).page();
    }

    private static byte[] bare() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
