package nl.vpng.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.vpng.TestSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a publication's page says to machines. */
class PublicationMetadataTest {

    private static final String BASE = TestSite.BASE + "/publicaties/";

    @RegisterExtension
    private static final TestSite site = new TestSite();

    @Test
    void describesTheBookWithItsFreePdfAndItsPaperCopy() throws Exception {
        JsonNode book = book(page("opgavegericht-werken"));

        assertThat(book.path("name").asText()).isEqualTo("Opgavegericht werken");
        assertThat(book.path("url").asText()).isEqualTo(BASE + "opgavegericht-werken.html");
        assertThat(book.path("author").path(0).path("@id").asText()).isEqualTo(TestSite.BASE + "/#organisatie");
        assertThat(book.path("image").asText()).startsWith(TestSite.BASE + "/dam/jcr:");
        JsonNode pdf = book.path("workExample").path(0);
        assertThat(pdf.path("bookFormat").asText()).isEqualTo("https://schema.org/EBook");
        assertThat(pdf.path("datePublished").asText()).isEqualTo("2020-12");
        assertThat(pdf.path("offers").path("price").asText()).isEqualTo("0");
        assertThat(pdf.path("offers").path("url").asText()).isEqualTo(BASE + "opgavegericht-werken/digitaal/1");
        JsonNode paper = book.path("workExample").path(1);
        assertThat(paper.path("bookFormat").asText()).isEqualTo("https://schema.org/Paperback");
        assertThat(paper.path("offers").path("price").asText()).isEqualTo("10.0");
        assertThat(paper.path("offers").path("priceCurrency").asText()).isEqualTo("EUR");
    }

    @ParameterizedTest
    @CsvSource({
        "opgavegericht-werken,InStock",
        "procesregie-als-vak,SoldOut",
        "programmasturing-als-vak,OutOfStock",
        "programmasturing-als-vak-deel-2,",
        "projectmatig-werken,"
    })
    void offersPaperAsItsStateSays(String name, String availability) throws Exception {
        List<String> offered = book(page(name)).path("workExample").findValuesAsText("bookFormat").stream()
                .filter(format -> format.endsWith("Paperback"))
                .toList();

        assertThat(offered).hasSize(availability == null ? 0 : 1);
        if (availability != null) {
            assertThat(book(page(name))
                            .path("workExample")
                            .path(1)
                            .path("offers")
                            .path("availability")
                            .asText())
                    .isEqualTo("https://schema.org/" + availability);
        }
    }

    @Test
    void tellsReferenceManagersTitleAuthorDateAndFile() throws Exception {
        Document page = page("projectmatig-werken");

        assertThat(tag(page, "citation_title")).isEqualTo("Projectmatig werken bij de gemeentelijke overheid");
        assertThat(tag(page, "citation_author")).isEqualTo("Enrico Kraijo");
        assertThat(tag(page, "citation_publication_date")).isEqualTo("2005");
        assertThat(tag(page, "citation_pdf_url")).isEqualTo(BASE + "projectmatig-werken/digitaal/1");
        assertThat(tag(page, "DC.creator")).isEqualTo("Enrico Kraijo");
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("book");
    }

    @Test
    void showsTheWayFromHome() throws Exception {
        JsonNode path = graph(page("projectmatig-werken")).path(1);

        assertThat(path.path("itemListElement").findValuesAsText("name"))
                .containsExactly("VPNG", "Publicaties", "Projectmatig werken bij de gemeentelijke overheid");
    }

    private static Document page(String name) throws Exception {
        return site.get("/publicaties/publicatie", "publicatie", name).page();
    }

    private static JsonNode book(Document page) throws Exception {
        return graph(page).path(2);
    }

    private static JsonNode graph(Document page) throws Exception {
        return new ObjectMapper()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data())
                .path("@graph");
    }

    private static String tag(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }
}
