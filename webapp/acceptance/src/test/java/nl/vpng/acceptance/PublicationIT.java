package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Publications as visitors get them: the facts, the four paper states, the download. */
@ExtendWith(Site.Extension.class)
class PublicationIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    opgavegericht-werken | Opgavegericht werken | langs vier invalshoeken op weg naar een adaptieve gemeente | VPNG | december 2020 | Opgavegericht werken | € 10,00 voor productie en verzending
                    procesregie-als-vak | Procesregie als vak | handreikingen voor gemeentelijke procesregisseurs | VPNG | 2018 | Procesregie | Uitverkocht
                    programmasturing-als-vak | Programmasturing als vak | acteren en sturen op 7 velden en handelen in 4 fasen om doelen te bereiken | VPNG | september 2021 | Programmasturing | Tijdelijk niet op voorraad
                    programmasturing-als-vak-deel-2 | Programmasturing als vak, deel II | de handleidingen | VPNG | september 2022 | Programmasturing | Nooit op papier verschenen
                    projectmatig-werken | Projectmatig werken bij de gemeentelijke overheid | | Enrico Kraijo | 2005 | Projectmatig werken | Geen papieren exemplaar
                    """)
    void aPageStatesTheSevenFacts(
            String name,
            String title,
            String subtitle,
            String author,
            String date,
            String domain,
            String paper,
            Site site)
            throws Exception {
        Document page = site.page("/publicaties/" + name + ".html");
        assertThat(page.select("h1").text()).contains(title);
        String facts = page.select("main").text();
        assertThat(facts).contains(author, date, domain).containsIgnoringCase(paper);
        if (subtitle != null) {
            assertThat(facts).contains(subtitle);
        }
        assertThat(page.select("main a[href*=/dam/], main a[href$=/digitaal]").text())
                .containsIgnoringCase("pdf")
                .containsPattern("\\d+ kB");
    }

    @Test
    void onlyWhatCanBeOrderedLeadsToTheOrderPage(Site site) throws Exception {
        assertThat(orderLinks(site, "opgavegericht-werken")).isEqualTo(1);
        for (String name : List.of(
                "procesregie-als-vak",
                "programmasturing-als-vak",
                "programmasturing-als-vak-deel-2",
                "projectmatig-werken")) {
            assertThat(orderLinks(site, name)).as(name).isZero();
        }
    }

    private static int orderLinks(Site site, String name) throws Exception {
        return site.page("/publicaties/" + name + ".html")
                .select("main a[href*='bestellen.html?publicatie=" + name + "']")
                .size();
    }

    @Test
    void theOverviewShowsAllAndFiltersByDomainWithPlainLinks(Site site) throws Exception {
        Document all = site.page("/publicaties.html");
        assertThat(titles(all)).hasSize(5);
        String filter = all.select("a[href*='domein=programmasturing']").attr("href");
        assertThat(titles(site.page("/publicaties.html" + filter.substring(filter.indexOf('?')))))
                .hasSize(2)
                .allMatch(title -> title.startsWith("Programmasturing als vak"));
    }

    private static List<String> titles(Document page) {
        return page.select("main a[href*='/publicaties/'][href$=.html]").eachText().stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    @Test
    void aDomainPageNamesItsPublicationsWithYear(Site site) throws Exception {
        assertThat(site.page("/programmasturing.html").select("main").text())
                .contains("Programmasturing als vak, deel II", "2021", "2022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opgavegericht-werken",
                "procesregie-als-vak",
                "programmasturing-als-vak",
                "programmasturing-als-vak-deel-2",
                "projectmatig-werken"
            })
    void theDigitalVersionIsARealAccessiblePdf(String name, Site site) throws Exception {
        HttpResponse<byte[]> address = site.get("/publicaties/" + name + "/digitaal");
        assertThat(address.statusCode()).isEqualTo(302);
        HttpResponse<byte[]> file = download(site, address);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(file.body())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("nl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void anEditionHasAnAddressOfItsOwn(Site site) throws Exception {
        assertThat(site.get("/publicaties/programmasturing-als-vak/digitaal/2")
                        .headers()
                        .firstValue("Location"))
                .isEqualTo(site.get("/publicaties/programmasturing-als-vak/digitaal")
                        .headers()
                        .firstValue("Location"));
        assertThat(site.get("/publicaties/programmasturing-als-vak/digitaal/1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDownloadCanBeResumedAndIsNotSentTwice(Site site) throws Exception {
        HttpResponse<byte[]> address = site.get("/publicaties/procesregie-als-vak/digitaal");
        HttpResponse<byte[]> whole = download(site, address);
        HttpResponse<byte[]> part = download(site, address, "Range", "bytes=100-");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 100, whole.body().length));
        assertThat(part.headers().firstValue("Content-Range"))
                .contains("bytes 100-" + (whole.body().length - 1) + "/" + whole.body().length);
        assertThat(download(site, address, "Range", "bytes=-5").body()).hasSize(5);
        assertThat(download(site, address, "Range", "bytes=99999999-").statusCode())
                .isEqualTo(416);
        String modified = whole.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(download(site, address, "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);
    }

    @Test
    @DisabledIfSystemProperty(
            named = "vpng.author",
            matches = ".+",
            disabledReason = "Magnolia does not look at If-Range")
    void aDownloadThatChangedMeanwhileBeginsAgain(Site site) throws Exception {
        HttpResponse<byte[]> address = site.get("/publicaties/procesregie-als-vak/digitaal");
        assertThat(download(site, address, "Range", "bytes=0-9", "If-Range", "Mon, 01 Jan 2001 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<byte[]> download(Site site, HttpResponse<byte[]> redirect, String... headers)
            throws Exception {
        String location = redirect.headers().firstValue("Location").orElseThrow();
        return Site.send("GET", URI.create(site.url("/")).resolve(location).toString(), headers);
    }

    @Test
    void aCoverIsAnImage(Site site) throws Exception {
        String cover = site.page("/publicaties/procesregie-als-vak.html")
                .select("main img")
                .attr("abs:src");
        HttpResponse<byte[]> image = Site.send("GET", cover);
        assertThat(image.statusCode()).isEqualTo(200);
        assertThat(image.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/");
        assertThat(image.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age");
    }
}
