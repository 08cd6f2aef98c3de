package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.redfin.sitemapgenerator.SitemapValidator;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How visitors, search engines and feed readers find what is published, and nothing else. */
@NeedsTheHost
class FoundIT {

    /** Jackrabbit reads PDFs in the background; so long it may take on a busy machine. */
    private static final long PATIENCE = 60_000;

    @TempDir
    private static Path folder;

    private static Run run;
    private static String site;
    private static String server;
    private static Rest editor;

    @BeforeAll
    static void start() throws Exception {
        run = Run.start(
                Run.project(),
                "--port",
                String.valueOf(Run.freePort()),
                "--data",
                folder.resolve("data").toString());
        String[] ready = run.ready().split(" ");
        site = ready[1].replaceAll("/$", "");
        server = site.replaceAll("(https?://[^/]+).*", "$1");
        editor = Rest.as("superuser", ready[2].replaceAll("/$", ""));
    }

    @AfterAll
    static void stop() {
        run.close();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        return Site.send("GET", site + path, headers);
    }

    private static Document search(String query) throws Exception {
        HttpResponse<byte[]> answer = get("/zoeken.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(Site.text(answer));
    }

    @Test
    void onlyWhatIsPublishedIsFound() throws Exception {
        editor.set("publicaties", "/procesregie-als-vak", "reach", "Gelezen door een roerdomp.");
        assertThat(search("roerdomp").select(".vpng-hit")).isEmpty();

        editor.run("vpng/publish", "publicaties", "/procesregie-als-vak");
        assertThat(search("roerdompen").select(".vpng-hit__title").eachText()).containsExactly("Procesregie als vak");

        editor.run("vpng/unpublish", "publicaties", "/procesregie-als-vak");
        assertThat(search("roerdomp").select(".vpng-hit")).isEmpty();
        editor.run("vpng/publish", "publicaties", "/procesregie-als-vak");
    }

    @Test
    void textOfAPdfLeadsToItsPublication() throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        Document page = search("voorbeeldsite");
        while (page.select(".vpng-hit__file").isEmpty() && System.currentTimeMillis() < end) {
            page = search("voorbeeldsite");
        }

        String pdf = page.select(".vpng-hit__file a").first().attr("href");
        assertThat(new String(Site.send("GET", server + pdf).body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(page.select(".vpng-hit__file mark").text()).contains("voorbeeldsite");
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
    void sitemapIsValidAndEachAddressInItAnswers() throws Exception {
        HttpResponse<byte[]> answer = get("/sitemap.xml");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/xml");
        Path file = Files.write(folder.resolve("sitemap.xml"), answer.body());
        SitemapValidator.validateWebSitemap(file.toFile());

        Document sitemap = Jsoup.parse(Site.text(answer), "", Parser.xmlParser());
        List<String> addresses = sitemap.select("loc").eachText();
        assertThat(addresses)
                .contains(site + "/", site + "/procesregie.html", site + "/publicaties/projectmatig-werken.html")
                .anyMatch(address -> address.contains("/dam/") && address.endsWith(".pdf"))
                .noneMatch(address -> address.matches(".*/(publicaties/publicatie|zoeken|niet-gevonden)\\.html"))
                .doesNotHaveDuplicates();
        for (String address : addresses) {
            assertThat(Site.send("HEAD", address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void sitemapTellsWhenAPublicationWasLastPublished() throws Exception {
        Instant before = Instant.now().minusSeconds(1);
        editor.set("publicaties", "/programmasturing-als-vak-deel-2", "reach", "Gelezen.");
        editor.run("vpng/publish", "publicaties", "/programmasturing-als-vak-deel-2");

        Document sitemap = Jsoup.parse(Site.text(get("/sitemap.xml")), "", Parser.xmlParser());
        String modified =
                sitemap.select("url:has(loc:containsOwn(deel-2.html)) lastmod").text();
        assertThat(Instant.parse(modified)).isBetween(before, Instant.now());
    }

    @Test
    void robotsNameTheSitemap() throws Exception {
        HttpResponse<byte[]> robots = get("/robots.txt");

        assertThat(robots.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(Site.text(robots)).contains("User-agent: *", "Sitemap: " + site + "/sitemap.xml");
    }

    @Test
    void feedIsAtomAndItsEntriesKeepTheirIdentity() throws Exception {
        SyndFeed feed = feed("/feed.xml");

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getLinks())
                .anyMatch(link -> link.getRel().equals("self") && link.getHref().equals(site + "/feed.xml"));
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
        editor.run("vpng/publish", "publicaties", "/projectmatig-werken");
        assertThat(feed("/feed.xml").getEntries()).extracting(SyndEntry::getUri).containsExactlyElementsOf(before);
    }

    @Test
    void eachDomainHasAFeedThatItsPageLinksTo() throws Exception {
        SyndFeed feed = feed("/feed/programmasturing.xml");

        assertThat(feed.getEntries()).hasSize(2);
        assertThat(get("/feed/bestaat-niet.xml").statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(Site.text(get("/programmasturing.html")));
        assertThat(page.select("link[rel=alternate][type=application/atom+xml]").eachAttr("href"))
                .containsExactly("/magnoliaPublic/feed.xml", "/magnoliaPublic/feed/programmasturing.xml");
        assertThat(page.select("main a[type=application/atom+xml]").attr("href"))
                .isEqualTo("/magnoliaPublic/feed/programmasturing.xml");
    }

    @Test
    void formerAddressesLeadToThePresentOnes() throws Exception {
        setFormerAddresses("publicaties", "/opgavegericht-werken", "/publicaties/opgaven.html");
        editor.run("vpng/publish", "publicaties", "/opgavegericht-werken");
        setFormerAddresses("website", "/toegankelijkheid", "wie-kan-erbij");
        editor.run("vpng/publish", "website", "/toegankelijkheid");

        redirects("/publicaties/opgaven.html", "/publicaties/opgavegericht-werken.html");
        redirects("/publicaties/opgaven/digitaal/1", "/publicaties/opgavegericht-werken/digitaal/1");
        redirects("/wie-kan-erbij.html", "/toegankelijkheid.html");
        assertThat(get("/wie-kan-er-niet-bij.html").statusCode()).isEqualTo(404);
    }

    private static void redirects(String from, String to) throws Exception {
        HttpResponse<byte[]> answer = get(from);
        assertThat(answer.statusCode()).as(from).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/magnoliaPublic" + to);
    }

    private static void setFormerAddresses(String workspace, String path, String address) throws Exception {
        String property =
                "{\"name\":\"formerAddresses\",\"type\":\"String\",\"multiple\":true,\"values\":[\"" + address + "\"]}";
        HttpResponse<String> answer =
                editor.send("POST", "/nodes/v1/" + workspace + path, "{\"properties\":[" + property + "]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void downloadIsNamedAfterItsPublicationAndLeadsSearchEnginesThere() throws Exception {
        String pdf = Jsoup.parse(Site.text(get("/publicaties/programmasturing-als-vak.html")))
                .select("main a[href*=/dam/]")
                .first()
                .attr("href");

        HttpResponse<byte[]> answer = Site.send("GET", server + pdf, "Range", "bytes=0-9");

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).hasSize(10);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"vpng-programmasturing-als-vak-2.pdf\"");
        assertThat(answer.headers().firstValue("Link"))
                .hasValue("<" + site + "/publicaties/programmasturing-als-vak.html>; rel=\"canonical\"");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).isEmpty();
    }

    private static SyndFeed feed(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(type).startsWith("application/atom+xml");
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(answer.body()), type));
    }
}
