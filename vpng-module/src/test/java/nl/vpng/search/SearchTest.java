package nl.vpng.search;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.objectfactory.Components;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.jcr.Node;
import nl.vpng.TestSite;
import nl.vpng.domain.KnowledgeDomains;
import nl.vpng.publication.Publications;
import nl.vpng.site.Media;
import nl.vpng.site.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search page on the sample site, as a visitor uses it. */
class SearchTest {

    @RegisterExtension
    private static final TestSite site = new TestSite();

    /** Jackrabbit reads PDFs in the background; so long it may take on a busy machine. */
    private static final long PATIENCE = 60_000;

    private static Document search(String query, String... more) throws Exception {
        List<String> parameters = new ArrayList<>(List.of("q", query));
        parameters.addAll(List.of(more));
        TestSite.Answer answer = site.get("/zoeken", parameters.toArray(String[]::new));
        assertThat(answer.status()).isEqualTo(200);
        return answer.page();
    }

    private static List<String> titles(Document page) {
        return page.select(".vpng-hit__title").eachText();
    }

    /** Looks until what is there fits. */
    private static Document searchUntil(String query, Predicate<Document> fits) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        Document page = search(query);
        while (!fits.test(page) && System.currentTimeMillis() < end) {
            page = search(query);
        }
        return page;
    }

    @ParameterizedTest
    @CsvSource({
        "procesregie, Procesregie als vak",
        "PROCESREGIE, Procesregie als vak",
        "prócesrégie, Procesregie als vak",
        "programmasturingen, Programmasturing als vak",
        "projecten, Projectmatig werken",
        "Kraijo, Projectmatig werken bij de gemeentelijke overheid",
    })
    void findsOtherFormsOfAWord(String query, String title) throws Exception {
        assertThat(titles(search(query))).contains(title);
    }

    @Test
    void pluralAndSingularFindTheSame() throws Exception {
        assertThat(titles(search("gemeenten")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(titles(search("gemeente")));
        assertThat(titles(search("processen"))).containsAll(titles(search("proces")));
    }

    @Test
    void resultTellsTitlePlaceAndTheWordsInTheirText() throws Exception {
        Document page = search("doelen bereiken");

        assertThat(page.select(".vpng-hit__title a").eachAttr("href"))
                .contains("/site/publicaties/programmasturing-als-vak.html");
        assertThat(page.select(".vpng-hit__place").eachText()).contains("VPNG › Publicaties");
        assertThat(page.select(".vpng-hit__text mark").eachText()).contains("doelen", "bereiken");
        assertThat(page.select("h2").text()).contains("resultaten voor doelen bereiken");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("main input[name=q]").attr("value")).isEqualTo("doelen bereiken");
    }

    @Test
    void titleWithTheWordsComesFirst() throws Exception {
        assertThat(titles(search("procesregie")).subList(0, 2))
                .containsExactlyInAnyOrder("Procesregie", "Procesregie als vak");
    }

    @Test
    void allWordsMustOccurAndAPhraseInItsOrder() throws Exception {
        assertThat(titles(search("procesregie bestaatnietwoord"))).isEmpty();
        assertThat(titles(search("\"velden en handelen\""))).contains("Programmasturing als vak");
        assertThat(titles(search("\"handelen velden\""))).isEmpty();
    }

    @Test
    void knowledgeDomainIsFoundAtItsPageOnce() throws Exception {
        List<String> addresses =
                search("procesregie").select(".vpng-hit__title a").eachAttr("href");

        assertThat(addresses).contains("/site/procesregie.html").doesNotHaveDuplicates();
    }

    @Test
    void wordsOnAComponentFindItsPage() throws Exception {
        assertThat(titles(search("nieuwe technologie"))).contains("Procesregie");
    }

    @Test
    void homePageIsFoundAtTheAddressOfTheSite() throws Exception {
        assertThat(search("bijeenkomsten").select(".vpng-hit__title a").eachAttr("href"))
                .contains("/site/");
    }

    @Test
    void markupAndHiddenValuesAreNotFound() throws Exception {
        assertThat(titles(search("nodeData"))).isEmpty();
        assertThat(titles(search("strong"))).isEmpty();
        assertThat(titles(search("outOfStock"))).isEmpty();
        assertThat(titles(search("a0000000-0000-4000-8000-000000000020"))).isEmpty();
    }

    @Test
    void wordsInsideAPdfFindItsPublication() throws Exception {
        Document page = searchUntil(
                "voorbeeldsite", found -> !found.select(".vpng-hit__file").isEmpty());

        assertThat(page.select(".vpng-hit__file mark").text()).containsIgnoringCase("voorbeeldsite");
        assertThat(page.select(".vpng-hit__file a").attr("href")).startsWith("/site/dam/jcr:");
    }

    @Test
    void whatFindsNoTimeForExcerptsIsFoundAllTheSame() throws Exception {
        searchUntil("voorbeeldsite", found -> found.select(".vpng-hit__file").size() > 1);

        SearchResults results = site.visit(() -> new SiteSearch(
                        Components.getComponent(Site.class),
                        Components.getComponent(KnowledgeDomains.class),
                        Components.getComponent(Publications.class),
                        Components.getComponent(Media.class),
                        Duration.ZERO)
                .find(SearchQuery.of("voorbeeldsite"), 1));

        assertThat(results.shown().stream().flatMap(result -> result.files().stream()))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.address()).isNotEmpty())
                .allSatisfy(file -> assertThat(file.passage().parts()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "\"",
                "*",
                "-",
                "?",
                "OR",
                "AND NOT",
                "\u0000",
                "🙂",
                "a:b",
                "'",
                "\\",
                "(((",
                "~",
                "\"\"\"",
                "de het een",
                "\ud83d",
                "%",
                "[x",
                "a\"b c",
                "' or '1'='1"
            })
    void oddQueryGivesAPage(String query) throws Exception {
        Document page = search(query);

        assertThat(page.select("h1").text()).isEqualTo("Zoeken");
    }

    @Test
    void whatCannotBeLookedForIsTold() throws Exception {
        assertThat(search("🙂").select(".vpng-note").text()).contains("Met deze tekens kunnen we niet zoeken");
        assertThat(search("").select(".vpng-note")).isEmpty();
    }

    @Test
    void longQueryIsCutAndTheVisitorIsTold() throws Exception {
        Document page = search("procesregie " + "x".repeat(5_000));

        assertThat(page.select(".vpng-note").text()).contains("erg lang");
        assertThat(page.select("main input[name=q]").attr("value")).hasSize(200);
        assertThat(search("vak ".repeat(30)).select(".vpng-note").text()).contains("erg lang");
    }

    @Test
    void hostileTextIsEscaped() throws Exception {
        site.edit(
                "publicaties",
                session -> session.getNode("/projectmatig-werken")
                        .setProperty("reach", "Gelezen door <b onclick=x>boswachters</b> & anderen."));

        Document page = search("boswachters <script>alert(1)</script>");
        assertThat(page.select("main b, main script")).isEmpty();
        Document found = search("boswachters");
        assertThat(found.select("main b")).isEmpty();
        assertThat(found.select(".vpng-hit__text").text()).contains("<b onclick=x>boswachters</b> &");
    }

    @Test
    void whatIsTakenOffOrHiddenIsNotFound() throws Exception {
        site.edit("website", session -> {
            Node page = session.getRootNode().addNode("tijdelijk", "mgnl:page");
            page.setProperty("mgnl:template", "vpng:pages/text");
            page.setProperty("title", "Kwartelkoning");
        });
        assertThat(titles(search("kwartelkoning"))).containsExactly("Kwartelkoning");

        site.edit("website", session -> session.getNode("/tijdelijk").setProperty("hidden", true));
        assertThat(titles(search("kwartelkoning"))).isEmpty();

        site.edit("website", session -> session.getNode("/tijdelijk").remove());
        assertThat(titles(search("kwartelkoning"))).isEmpty();
    }

    @Test
    void pagesThatShowSomethingElseAreNotFound() throws Exception {
        assertThat(titles(search("zoekt"))).doesNotContain("Zoeken");
        assertThat(search("vak").select(".vpng-hit__title a").eachAttr("href"))
                .doesNotContain("/site/publicaties/publicatie.html");
    }

    @Test
    void manyResultsComeInPages() throws Exception {
        site.edit("publicaties", session -> {
            for (int i = 0; i < 23; i++) {
                Node book = session.getRootNode().addNode("woudaap-" + i, "vpng:publication");
                book.setProperty("title", "Woudaap " + i);
            }
        });

        Document first = search("woudaap");
        assertThat(first.select(".vpng-hit")).hasSize(10);
        assertThat(first.select(".vpng-pages").text()).contains("Pagina 1 van 3");
        assertThat(first.select("a[rel=prev]")).isEmpty();
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("/site/zoeken.html?q=woudaap&pagina=2");
        Document last = search("woudaap", "pagina", "99");
        assertThat(last.select(".vpng-hit")).hasSize(3);
        assertThat(last.select("a[rel=next]")).isEmpty();
        assertThat(search("woudaap", "pagina", "-1").select(".vpng-hit")).hasSize(10);

        site.edit("publicaties", session -> {
            for (int i = 0; i < 23; i++) {
                session.getNode("/woudaap-" + i).remove();
            }
        });
    }

    @Test
    void eachPageHasAFieldToSearch() throws Exception {
        Document home = site.get("/home").page();

        assertThat(home.select("header form[role=search]").attr("action")).isEqualTo("/site/zoeken.html");
        assertThat(home.select("header input[type=search][name=q]")).hasSize(1);
        assertThat(search("").select("input[name=q]")).hasSize(1);
    }
}
