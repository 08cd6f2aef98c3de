package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.redfin.sitemapgenerator.SitemapValidator;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How visitors, search engines and feed readers find what is published, and nothing else. Leaves the site as it was. */
@ExtendWith(Site.Extension.class)
class FoundIT {

    private static final String SERVER = "/server";
    private static final String ADDRESS = "defaultBaseUrl";
    private static final String REACH = "reach";

    private final Site site;
    private final Rest editor;

    FoundIT(Site site) {
        this.site = site;
        this.editor = Rest.as("superuser", site.authorUrl(""));
    }

    /** As an administrator does on each public; Magnolia as installed calls itself something else. */
    @BeforeAll
    static void tellPublicItsAddress(Site site) throws Exception {
        Rest onPublic = Rest.as("superuser", site.url(""));
        if (!onPublic.value("config", SERVER, ADDRESS).equals(site.url(""))) {
            onPublic.set("config", SERVER, ADDRESS, site.url(""));
            Eventually.holds(
                    () -> assertThat(Site.text(site.get("/sitemap.xml"))).contains(site.url("/procesregie.html")));
        }
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return site.get(path);
    }

    private Document search(String query) throws Exception {
        HttpResponse<byte[]> answer = get("/zoeken.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(Site.text(answer));
    }

    @Test
    void onlyWhatIsPublishedIsFound() throws Exception {
        String path = "/procesregie-als-vak";
        String before = editor.value("publicaties", path, REACH);
        try {
            editor.set("publicaties", path, REACH, "Gelezen door een roerdomp.");
            assertThat(search("roerdomp").select(".vpng-hit")).isEmpty();

            publish("publicaties", path);
            Eventually.holds(() -> assertThat(
                            search("roerdompen").select(".vpng-hit__title").eachText())
                    .containsExactly("Procesregie als vak"));

            assertThat(editor.run("vpng/unpublish", "publicaties", path).body()).contains("\"success\":true");
            Eventually.holds(
                    () -> assertThat(search("roerdomp").select(".vpng-hit")).isEmpty());
        } finally {
            editor.set("publicaties", path, REACH, before);
            publish("publicaties", path);
        }
    }

    @Test
    void textOfAPdfLeadsToItsPublication() throws Exception {
        Eventually.holds(() -> assertThat(
                        search("voorbeeldsite").select(".vpng-hit__file mark").text())
                .contains("voorbeeldsite"));

        String pdf = search("voorbeeldsite").select(".vpng-hit__file a").first().attr("href");
        assertThat(new String(Site.send("GET", site.rootUrl(pdf)).body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void oddAddressesOfTheSearchPageAnswer() throws Exception {
        for (String query :
                List.of("q=%00", "q=%22", "q=*", "q=%F0%9F%99%82", "q=OR", "q=-", "q", "", "q=%ff", "q=a&q=b")) {
            assertThat(get("/zoeken.html?" + query).statusCode()).as(query).isEqualTo(200);
        }
        assertThat(get("/zoeken.html?q=" + "x".repeat(3_000)).statusCode()).isEqualTo(200);
    }

    @Test
    void sitemapIsValidAndEachAddressInItAnswers(@TempDir Path folder) throws Exception {
        HttpResponse<byte[]> answer = get("/sitemap.xml");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/xml");
        Path file = Files.write(folder.resolve("sitemap.xml"), answer.body());
        SitemapValidator.validateWebSitemap(file.toFile());

        List<String> addresses = sitemap().select("loc").eachText();
        assertThat(addresses)
                .contains(
                        site.url("/"), site.url("/procesregie.html"), site.url("/publicaties/projectmatig-werken.html"))
                .anyMatch(address -> address.contains("/dam/") && address.endsWith(".pdf"))
                .noneMatch(address -> address.matches(".*/(publicaties/publicatie|zoeken|niet-gevonden)\\.html"))
                .doesNotHaveDuplicates();
        for (String address : addresses) {
            assertThat(Site.send("HEAD", address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void sitemapTellsWhenAPublicationWasLastPublished() throws Exception {
        String path = "/programmasturing-als-vak-deel-2";
        String reach = editor.value("publicaties", path, REACH);
        Instant before = Instant.now().minusSeconds(1);
        try {
            editor.set("publicaties", path, REACH, "Gelezen.");
            publish("publicaties", path);

            Eventually.holds(() -> {
                String modified = sitemap()
                        .select("url:has(loc:containsOwn(deel-2.html)) lastmod")
                        .text();
                assertThat(modified).isNotEmpty();
                assertThat(Instant.parse(modified)).isBetween(before, Instant.now());
            });
        } finally {
            editor.set("publicaties", path, REACH, reach);
            publish("publicaties", path);
        }
    }

    private Document sitemap() throws Exception {
        return Jsoup.parse(Site.text(get("/sitemap.xml")), "", Parser.xmlParser());
    }

    @Test
    void robotsNameTheSitemap() throws Exception {
        HttpResponse<byte[]> robots = get("/robots.txt");

        assertThat(robots.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(Site.text(robots)).contains("User-agent: *", "Sitemap: " + site.url("/sitemap.xml"));
    }

    @Test
    void feedIsAtomAndItsEntriesKeepTheirIdentity() throws Exception {
        SyndFeed feed = feed("/feed.xml");

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getLinks())
                .anyMatch(link -> link.getRel().equals("self") && link.getHref().equals(site.url("/feed.xml")));
        assertThat(feed.getEntries()).hasSize(5);
        assertThat(feed.getPublishedDate()).isNotNull();
        for (SyndEntry entry : feed.getEntries()) {
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getUpdatedDate()).isNotNull();
            assertThat(entry.getAuthors()).isNotEmpty();
            assertThat(Site.send("HEAD", entry.getLink()).statusCode()).isEqualTo(200);
            assertThat(entry.getEnclosures().get(0).getType()).isEqualTo("application/pdf");
        }
        List<String> before = feed.getEntries().stream().map(SyndEntry::getUri).toList();
        publish("publicaties", "/projectmatig-werken");
        assertThat(feed("/feed.xml").getEntries()).extracting(SyndEntry::getUri).containsExactlyElementsOf(before);
    }

    @Test
    void eachDomainHasAFeedThatItsPageLinksTo() throws Exception {
        SyndFeed feed = feed("/feed/programmasturing.xml");

        assertThat(feed.getEntries()).hasSize(2);
        assertThat(get("/feed/bestaat-niet.xml").statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(Site.text(get("/programmasturing.html")));
        String context = URI.create(site.url("")).getPath();
        assertThat(page.select("link[rel=alternate][type=application/atom+xml]").eachAttr("href"))
                .containsExactly(context + "/feed.xml", context + "/feed/programmasturing.xml");
        assertThat(page.select("main a[type=application/atom+xml]").attr("href"))
                .isEqualTo(context + "/feed/programmasturing.xml");
    }

    @Test
    void formerAddressesLeadToThePresentOnes() throws Exception {
        try {
            setFormerAddresses("publicaties", "/opgavegericht-werken", "/publicaties/opgaven.html");
            setFormerAddresses("website", "/toegankelijkheid", "wie-kan-erbij");

            redirects("/publicaties/opgaven.html", "/publicaties/opgavegericht-werken.html");
            redirects("/publicaties/opgaven/digitaal/1", "/publicaties/opgavegericht-werken/digitaal/1");
            redirects("/wie-kan-erbij.html", "/toegankelijkheid.html");
            assertThat(get("/wie-kan-er-niet-bij.html").statusCode()).isEqualTo(404);
        } finally {
            setFormerAddresses("publicaties", "/opgavegericht-werken", "");
            setFormerAddresses("website", "/toegankelijkheid", "");
        }
    }

    private void redirects(String from, String to) throws Exception {
        Eventually.holds(() -> {
            HttpResponse<byte[]> answer = get(from);
            assertThat(answer.statusCode()).as(from).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(to);
        });
    }

    private void setFormerAddresses(String workspace, String path, String address) throws Exception {
        String property =
                "{\"name\":\"formerAddresses\",\"type\":\"String\",\"multiple\":true,\"values\":[\"" + address + "\"]}";
        HttpResponse<String> answer =
                editor.send("POST", "/nodes/v1/" + workspace + path, "{\"properties\":[" + property + "]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        publish(workspace, path);
    }

    private void publish(String workspace, String path) throws Exception {
        assertThat(editor.run("vpng/publish", workspace, path).body()).contains("\"success\":true");
    }

    @Test
    void downloadIsNamedAfterItsPublicationAndLeadsSearchEnginesThere() throws Exception {
        String pdf = Jsoup.parse(Site.text(get("/publicaties/programmasturing-als-vak.html")))
                .select("main a[href*=/dam/]")
                .first()
                .attr("href");

        HttpResponse<byte[]> answer = Site.send("GET", site.rootUrl(pdf), "Range", "bytes=0-9");

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).hasSize(10);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"vpng-programmasturing-als-vak-2.pdf\"");
        assertThat(answer.headers().firstValue("Link"))
                .hasValue("<" + site.url("/publicaties/programmasturing-als-vak.html") + ">; rel=\"canonical\"");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).isEmpty();
    }

    private SyndFeed feed(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(type).startsWith("application/atom+xml");
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(answer.body()), type));
    }
}
