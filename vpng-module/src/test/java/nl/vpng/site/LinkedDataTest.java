package nl.vpng.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import nl.vpng.TestSite;
import nl.vpng.TestSite.Answer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of page says of itself to machines has the shape that they expect. */
class LinkedDataTest {

    @RegisterExtension
    static final TestSite site = new TestSite();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home",
                "/procesregie",
                "/publicaties",
                "/publicaties/publicatie",
                "/bestellen",
                "/toegankelijkheid",
                "/privacy",
                "/zoeken"
            })
    void namesWhoStandsBehindItAndWhereItIs(String path) throws Exception {
        Document page = page(path);
        JsonNode graph = graph(page);

        JsonNode organization = graph.get(0);
        assertThat(organization.path("@type").asText()).isEqualTo("Organization");
        assertThat(organization.path("name").asText()).isEqualTo("VPNG");
        assertThat(organization.path("url").asText()).startsWith(TestSite.BASE);
        if (path.equals("/home")) {
            assertThat(graph.get(1).path("@type").asText()).isEqualTo("WebSite");
        } else {
            isPathTo(page.select("link[rel=canonical]").attr("href"), graph.get(1));
        }
        for (String tag : List.of("DC.title", "DC.language", "DC.publisher")) {
            assertThat(page.select("meta[name='" + tag + "']").eachAttr("content"))
                    .as(tag)
                    .hasSize(1)
                    .doesNotContain("");
        }
        for (String tag : List.of("og:title", "og:type", "og:url", "og:site_name")) {
            assertThat(page.select("meta[property='" + tag + "']").eachAttr("content"))
                    .as(tag)
                    .hasSize(1)
                    .doesNotContain("");
        }
    }

    @Test
    void theHomePageSaysHowTheSiteIsSearched() throws Exception {
        JsonNode search = graph(page("/home")).get(1).path("potentialAction");

        assertThat(search.path("@type").asText()).isEqualTo("SearchAction");
        assertThat(search.path("target").path("@type").asText()).isEqualTo("EntryPoint");
        assertThat(search.path("target").path("urlTemplate").asText())
                .isEqualTo(TestSite.BASE + "/zoeken.html?q={words}");
        assertThat(search.path("query-input").asText()).isEqualTo("required name=words");
    }

    @Test
    void aBookHasItsEditionsWithWhatTheyCost() throws Exception {
        JsonNode book = graph(page("/publicaties/publicatie")).get(2);

        assertThat(book.path("@type").asText()).isEqualTo("Book");
        assertThat(book.path("workExample")).isNotEmpty();
        for (JsonNode example : book.path("workExample")) {
            assertThat(example.path("@type").asText()).isEqualTo("Book");
            assertThat(example.path("bookFormat").asText()).startsWith("https://schema.org/");
            JsonNode offer = example.path("offers");
            assertThat(offer.path("@type").asText()).isEqualTo("Offer");
            assertThat(offer.path("availability").asText()).startsWith("https://schema.org/");
            assertThat(offer.path("price").isNumber()).isTrue();
            assertThat(offer.path("priceCurrency").asText()).isEqualTo("EUR");
            assertThat(offer.path("url").asText()).startsWith(TestSite.BASE);
        }
    }

    private static void isPathTo(String address, JsonNode path) {
        assertThat(path.path("@type").asText()).isEqualTo("BreadcrumbList");
        List<Integer> positions = new ArrayList<>();
        for (JsonNode step : path.path("itemListElement")) {
            positions.add(step.path("position").asInt());
            assertThat(step.path("name").asText()).isNotBlank();
            assertThat(step.path("item").asText()).startsWith(TestSite.BASE);
        }
        assertThat(positions).first().isEqualTo(1);
        assertThat(positions).isSorted().doesNotHaveDuplicates();
        assertThat(path.path("itemListElement")
                        .path(positions.size() - 1)
                        .path("item")
                        .asText())
                .isEqualTo(address);
    }

    private static Document page(String path) throws Exception {
        Answer answer =
                path.endsWith("/publicatie") ? site.get(path, "publicatie", "opgavegericht-werken") : site.get(path);
        return answer.page();
    }

    private static JsonNode graph(Document page) throws Exception {
        return new ObjectMapper()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data())
                .path("@graph");
    }
}
