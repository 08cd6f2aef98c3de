package nl.vpng;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample site, page by page. */
class SampleSiteTest {

    @RegisterExtension
    private static final TestSite site = new TestSite();

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
                "/zoeken",
                "/toegankelijkheid",
                "/niet-gevonden"
            })
    void eachPageIsSound(String path) throws Exception {
        TestSite.Answer answer = site.get(path);

        assertThat(answer.status()).isEqualTo(200);
        Shell.isSound(answer.page());
        assertThat(answer.page().select("meta[name=description]").attr("content"))
                .isNotBlank();
    }

    @Test
    void homeShowsFourDomainsAndTheThreeNewestPublications() throws Exception {
        Document page = site.get("/home").page();

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(TestSite.BASE + "/");
        assertThat(page.select(".vpng-card__link").eachAttr("href"))
                .containsExactly(
                        "/site/opgavegericht-werken.html",
                        "/site/procesregie.html",
                        "/site/programmasturing.html",
                        "/site/projectmatig-werken.html");
        assertThat(page.select(".vpng-teaser__link").eachAttr("href"))
                .containsExactly(
                        "/site/publicaties/programmasturing-als-vak-deel-2.html",
                        "/site/publicaties/programmasturing-als-vak.html",
                        "/site/publicaties/opgavegericht-werken.html");
        assertThat(page.select(".vpng-login").text()).isEqualTo("Inloggen");
    }

    @Test
    void menuIsInTheEditorsOrder() throws Exception {
        assertThat(site.get("/home").page().select("header .vpng-nav__link").eachText())
                .containsExactly(
                        "Opgavegericht werken",
                        "Procesregie",
                        "Programmasturing",
                        "Projectmatig werken",
                        "Publicaties",
                        "Bestellen");
    }

    @Test
    void domainPageShowsItsPublicationsAndTheOtherDomains() throws Exception {
        Document page = site.get("/programmasturing").page();

        assertThat(page.body().classNames()).contains("vpng-domain--purple");
        assertThat(page.select(".vpng-intro__strapline").text()).isNotBlank();
        assertThat(page.select(".vpng-teaser__link").eachAttr("href"))
                .containsExactly(
                        "/site/publicaties/programmasturing-als-vak-deel-2.html",
                        "/site/publicaties/programmasturing-als-vak.html");
        assertThat(page.select(".vpng-teaser__facts").text()).contains("2022", "2021");
        assertThat(page.select(".vpng-card__link").eachText())
                .containsExactly("Opgavegericht werken", "Procesregie", "Projectmatig werken");
        assertThat(page.select(".vpng-card__label").eachText())
                .containsExactly("Overkoepelend principe", "Manier van werken", "Manier van werken");
        assertThat(page.select("[aria-current=page]").text()).isEqualTo("Programmasturing");
    }

    /** 40 on Magnolia, which has a node with rights at the root of three workspaces besides. */
    @ParameterizedTest
    @ValueSource(strings = {"/opgavegericht-werken", "/procesregie", "/programmasturing", "/projectmatig-werken"})
    void domainPageReadsFewNodes(String path) throws Exception {
        assertThat(site.nodesRead(path)).contains("website:" + path).hasSizeLessThanOrEqualTo(37);
    }

    @Test
    void overviewShowsAllAndFiltersByDomain() throws Exception {
        Document all = site.get("/publicaties").page();
        assertThat(all.select(".vpng-teaser")).hasSize(5);
        assertThat(all.select(".vpng-filter__link")).hasSize(5);
        assertThat(all.select(".vpng-filter [aria-current]").text()).isEqualTo("Alle");

        Document filtered = site.get("/publicaties", "domein", "procesregie").page();
        assertThat(filtered.select(".vpng-teaser__link").eachText()).containsExactly("Procesregie als vak");
        assertThat(filtered.select(".vpng-filter [aria-current]").attr("href"))
                .isEqualTo("/site/publicaties.html?domein=procesregie");
        assertThat(filtered.select("link[rel=canonical]").attr("href")).isEqualTo(TestSite.BASE + "/publicaties.html");
    }

    @Test
    void overviewOfAnUnknownDomainSaysSoAndShowsAll() throws Exception {
        Document page = site.get("/publicaties", "domein", "<script>").page();

        assertThat(page.select(".vpng-note").text()).contains("kennen we niet");
        assertThat(page.select(".vpng-teaser")).hasSize(5);
        Shell.isSound(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "opgavegericht-werken | Opgavegericht werken | VPNG | december 2020 | Papieren exemplaar te bestellen: € 10,00 voor productie en verzending",
                "procesregie-als-vak | Procesregie als vak | VPNG, medewerkers van verschillende gemeenten | 2018 | Papieren exemplaar uitverkocht",
                "programmasturing-als-vak | Programmasturing als vak | VPNG | september 2021 | Papieren exemplaar tijdelijk niet op voorraad",
                "programmasturing-als-vak-deel-2 | Programmasturing als vak, deel II | VPNG | september 2022 | Nooit op papier verschenen",
                "projectmatig-werken | Projectmatig werken bij de gemeentelijke overheid | Enrico Kraijo | 2005 | Geen papieren exemplaar"
            })
    void publicationShowsItsFacts(String name, String title, String authors, String date, String paper)
            throws Exception {
        Document page = site.get("/publicaties/publicatie", "publicatie", name).page();

        Shell.isSound(page);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.title()).isEqualTo(title + " (boek) – VPNG");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(TestSite.BASE + "/publicaties/" + name + ".html");
        assertThat(page.select(".vpng-facts dd").first().text()).isEqualTo(authors);
        assertThat(page.select(".vpng-edition__when strong").eachText()).containsExactly(date);
        assertThat(page.select(".vpng-edition__paper").text().replace('\u00a0', ' '))
                .isEqualTo(paper);
        assertThat(page.select(".vpng-edition .vpng-button").first().ownText()).matches("Download pdf \\(\\d+ kB\\)");
        assertThat(page.select(".vpng-publication .vpng-cover").attr("alt")).isEqualTo("Omslag van " + title);
        assertThat(page.select(".vpng-publication .vpng-cover[width][height]:not([loading])"))
                .hasSize(1);
        assertThat(page.select("[aria-current=true]").text()).isEqualTo("Publicaties");
    }

    @Test
    void onlyWhatCanBeOrderedLeadsToTheOrderPage() throws Exception {
        Document orderable = site.get("/publicaties/publicatie", "publicatie", "opgavegericht-werken")
                .page();
        Document soldOut = site.get("/publicaties/publicatie", "publicatie", "procesregie-als-vak")
                .page();

        assertThat(orderable.select(".vpng-button--quiet").attr("href"))
                .isEqualTo("/site/bestellen.html?publicatie=opgavegericht-werken");
        assertThat(soldOut.select(".vpng-button--quiet")).isEmpty();
    }

    @Test
    void secondPrintingIsNamed() throws Exception {
        Document page = site.get("/publicaties/publicatie", "publicatie", "programmasturing-als-vak")
                .page();

        assertThat(page.select(".vpng-edition__when").text()).contains("2e oplage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bestaat-niet", "", "..", ".", "a/b", "jcr:system", "procesregie-als-vak/editions", "[1]"})
    void unknownPublicationIsNotFoundAndShowsNothing(String name) throws Exception {
        TestSite.Answer answer = site.get("/publicaties/publicatie", "publicatie", name);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html()).isBlank();
    }

    @Test
    void addressOfAPublicationShowsItsPage() throws Exception {
        assertThat(site.mapped("/publicaties/procesregie-als-vak.html?utm_source=mail"))
                .contains("forward:/publicaties/publicatie.html?publicatie=procesregie-als-vak");
        assertThat(site.mapped("/publicaties/bestaat-niet.html")).isEmpty();
        assertThat(site.mapped("/publicaties/publicatie.html?publicatie=procesregie-als-vak"))
                .isEmpty();
        assertThat(site.mapped("/")).contains("forward:/home.html");
        assertThat(site.mapped("/robots.txt")).contains("forward:/.rest/vpng/searchengines/v1/robots");
        assertThat(site.mapped("/sitemap.xml")).contains("forward:/.rest/vpng/searchengines/v1/sitemap");
        assertThat(site.mapped("/feed.xml?utm_source=mail")).contains("forward:/.rest/vpng/feed/v1");
        assertThat(site.mapped("/feed/procesregie.xml?utm_source=mail"))
                .contains("forward:/.rest/vpng/feed/v1/procesregie");
    }

    @Test
    void digitalVersionLeadsToThePdf() throws Exception {
        String pdf = "redirect:/dam/jcr:f1000000-0000-4000-8000-000000000003/programmasturing-als-vak.pdf";

        assertThat(site.mapped("/publicaties/programmasturing-als-vak/digitaal"))
                .contains(pdf);
        assertThat(site.mapped("/publicaties/programmasturing-als-vak/digitaal/2"))
                .contains(pdf);
        assertThat(site.mapped("/publicaties/programmasturing-als-vak/digitaal/1"))
                .isEmpty();
        assertThat(site.mapped("/publicaties/bestaat-niet/digitaal")).isEmpty();
        assertThat(site.mapped("/publicaties/%2e%2e/digitaal")).isEmpty();
    }
}
