package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What public's page cache keeps, and what it must not keep. Leaves the site as it was. */
@ExtendWith(Site.Extension.class)
class CacheIT {

    /** Longer than Magnolia waits with it where a change empties the cache. */
    private static final Duration FLUSH = Duration.ofSeconds(8);

    private static final String PAGE = "/publicaties/procesregie-als-vak.html";
    private static final String PUBLICATION = "/procesregie-als-vak";

    private final Site site;
    private final Rest superuser;

    CacheIT(Site site) {
        this.site = site;
        this.superuser = Rest.as("superuser", site.authorUrl(""));
    }

    @Test
    void showsWhatAnEditorPublishedAndThenAnswersFromMemoryAgain() throws Exception {
        try {
            changeTo("handreikingen voor wie publiceert");
        } finally {
            changeTo("handreikingen voor gemeentelijke procesregisseurs");
        }
        assertThat(lastModified(PAGE)).isEqualTo(lastModified(PAGE));
    }

    /** Publishes a subtitle and waits until a browser that asks whether its page is still current gets the new one. */
    private void changeTo(String subtitle) throws Exception {
        String seen = lastModified(PAGE);
        assertThat(site.get(PAGE, "If-Modified-Since", seen).statusCode()).isEqualTo(304);
        superuser.set("publicaties", PUBLICATION, "subtitle", subtitle);
        HttpResponse<String> published =
                Rest.as("redacteur", site.authorUrl("")).run("vpng/publish", "publicaties", PUBLICATION);
        assertThat(published.body()).isEqualTo("{\"success\":true}");
        Eventually.holds(() ->
                assertThat(Site.text(site.get(PAGE, "If-Modified-Since", seen))).contains(subtitle));
    }

    @Test
    void keepsItsPagesWhenAnOrderComesAndGoes() throws Exception {
        Rest.as("superuser", site.url("")).limitOrders("0");
        Thread.sleep(FLUSH.toMillis());
        String before = lastModified("/procesregie.html");
        OrderForm.reference(
                site,
                OrderForm.open(site, "opgavegericht-werken")
                        .complete("Vol Geheugen")
                        .send());
        assertThat(superuser
                        .send("POST", "/commands/v2/vpng/collectOrders", "{}")
                        .statusCode())
                .isEqualTo(200);
        Thread.sleep(FLUSH.toMillis());
        assertThat(lastModified("/procesregie.html")).isEqualTo(before);
    }

    /** With an address of its own for each host name, as Magnolia's cache has it, an old answer would be found here. */
    @Test
    void neverKeepsWhatIsSaidOfOrders() throws Exception {
        for (String path : List.of("/.rest/vpng/health/v1", "/bestellen.html?bevestiging=x", "/bestellen.html")) {
            assertThat(site.get(path).headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .containsAnyOf("no-cache", "private");
        }
        assertThat(site.get("/.rest/vpng/health/v1").headers().firstValue("Last-Modified"))
                .as("an answer from the page cache says when it was made")
                .isEmpty();
    }

    @Test
    void neverKeepsTheOrderForm() throws Exception {
        HttpResponse<byte[]> form = site.get("/bestellen.html");
        assertThat(form.headers().firstValue("Cache-Control").orElse("")).contains("no-cache");
        assertThat(site.page("/bestellen.html").select("[name=orderKey]").val())
                .isNotEqualTo(
                        site.page("/bestellen.html").select("[name=orderKey]").val());
    }

    private String lastModified(String path) throws Exception {
        site.get(path);
        return site.get(path).headers().firstValue("Last-Modified").orElseThrow();
    }
}
