package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page owes its reader: structure, description, weight, caching. */
@ExtendWith(Site.Extension.class)
class PageIT {

    /** One of each page type, and the longest titles. */
    static final List<String> PAGES = List.of(
            "/",
            "/opgavegericht-werken.html",
            "/procesregie.html",
            "/programmasturing.html",
            "/projectmatig-werken.html",
            "/publicaties.html",
            "/publicaties.html?domein=programmasturing",
            "/publicaties/opgavegericht-werken.html",
            "/publicaties/programmasturing-als-vak.html",
            "/publicaties/projectmatig-werken.html",
            "/bestellen.html",
            "/toegankelijkheid.html",
            "/privacy.html",
            "/zoeken.html?q=gemeente");

    @ParameterizedTest
    @FieldSource("PAGES")
    void isWellStructured(String path, Site site) throws Exception {
        Document page = site.page(path);
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("header nav[aria-label], header nav[aria-labelledby]"))
                .isNotEmpty();
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("footer")).isNotEmpty();
        assertThat(page.select("body a").first().attr("href"))
                .isEqualTo("#" + page.select("main").attr("id"));
        int level = 1;
        for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as("after h%d comes %s", level, heading).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(page.select("img:not([alt])")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void describesItselfToSearchEngines(String path, Site site) throws Exception {
        Document page = site.page(path);
        assertThat(page.title()).contains("VPNG");
        assertThat(page.select("meta[name=description]").attr("content")).hasSizeBetween(40, 170);
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .startsWith("http")
                .doesNotContain("?", "//publicaties");
    }

    @Test
    void titlesAndDescriptionsDiffer(Site site) throws Exception {
        List<Document> pages = new java.util.ArrayList<>();
        for (String path : PAGES) {
            if (!path.contains("?")) {
                pages.add(site.page(path));
            }
        }
        assertThat(pages).extracting(Document::title).doesNotHaveDuplicates();
        assertThat(pages)
                .extracting(page -> page.select("meta[name=description]").attr("content"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void needsNoScriptAndNobodyElse(String path, Site site) throws Exception {
        Document page = site.page(path);
        assertThat(page.select("script:not([type=application/ld+json]), iframe, style, [style], [onclick]"))
                .isEmpty();
        String own = site.url("/");
        for (Element element : page.select("link[href]:not([rel=canonical]), img[src]")) {
            String address = element.hasAttr("src") ? element.absUrl("src") : element.absUrl("href");
            assertThat(address).startsWith(own);
            assertThat(Site.send("GET", address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void everyLinkLeadsSomewhere(String path, Site site) throws Exception {
        Document page = site.page(path);
        for (Element link : page.select("a[href]")) {
            String address = link.absUrl("href").replaceAll("#.*", "");
            if (address.startsWith(site.url("/"))) {
                assertThat(Site.send("HEAD", address).statusCode()).as(address).isIn(200, 302);
            }
        }
    }

    /** What a server may send before it hears from the browser: ten packets of 1,460 bytes. */
    @ParameterizedTest
    @FieldSource("PAGES")
    void weighsWithItsStyleNoMoreThanOneRoundTripCarries(String path, Site site) throws Exception {
        int weight = weight(site.url(path));
        Elements styles = site.page(path).select("link[rel=stylesheet]");
        assertThat(styles).hasSize(1);
        assertThat(weight + weight(styles.first().absUrl("href"))).isLessThanOrEqualTo(14_600);
    }

    private static int weight(String address) throws Exception {
        HttpResponse<byte[]> zipped = Site.send("GET", address, "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).as(address).contains("gzip");
        return zipped.body().length;
    }

    @Test
    void browsersKeepTheStyleForAYearAndAskForAChangedOneByAnotherAddress(Site site) throws Exception {
        String style = site.page("/").select("link[rel=stylesheet]").first().absUrl("href");
        assertThat(style).matches(".*/vpng~[-0-9]{23}~cache\\.css");
        HttpResponse<byte[]> kept = Site.send("GET", style);
        assertThat(kept.headers().firstValue("Cache-Control")).contains("max-age=31536000, public");
        assertThat(kept.body()).asString().contains(".vpng-page");
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void imagesTakeTheirPlaceBeforeTheyAreThereAndWaitBelowTheFold(String path, Site site) throws Exception {
        Elements images = site.page(path).select("main img");
        assertThat(images.select(":not([width]), :not([height])")).isEmpty();
        assertThat(images.stream().skip(4))
                .allMatch(image -> image.attr("loading").equals("lazy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/procesregie.html", "/publicaties/procesregie-als-vak.html"})
    void aPageThatDidNotChangeIsAskedAboutAndNotSentAgain(String path, Site site) throws Exception {
        site.get(path);
        HttpResponse<byte[]> page = site.get(path);
        assertThat(page.headers().firstValue("Cache-Control")).contains("max-age=0, public");
        String modified = page.headers().firstValue("Last-Modified").orElseThrow();
        HttpResponse<byte[]> again = site.get(path, "If-Modified-Since", modified);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }
}
