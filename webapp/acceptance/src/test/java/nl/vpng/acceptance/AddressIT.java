package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses that the contract promises, and what stands at all others. */
@ExtendWith(Site.Extension.class)
class AddressIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/opgavegericht-werken.html",
                "/procesregie.html",
                "/programmasturing.html",
                "/projectmatig-werken.html",
                "/publicaties.html",
                "/publicaties/opgavegericht-werken.html",
                "/publicaties/procesregie-als-vak.html",
                "/publicaties/programmasturing-als-vak.html",
                "/publicaties/programmasturing-als-vak-deel-2.html",
                "/publicaties/projectmatig-werken.html",
                "/bestellen.html?publicatie=opgavegericht-werken",
                "/toegankelijkheid.html",
                "/zoeken.html?q=gemeente",
                "/feed.xml",
                "/feed/procesregie.xml",
                "/sitemap.xml",
                "/robots.txt"
            })
    void answerToGetAndHead(String path, Site site) throws Exception {
        HttpResponse<byte[]> page = site.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        HttpResponse<byte[]> head = site.head(path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(page.headers().firstValue("Content-Type"));
    }

    @Test
    @NeedsTheHost
    void theServerLeadsToThePublicSite(Site site) throws Exception {
        HttpResponse<byte[]> root = Site.send("GET", site.rootUrl("/"));
        assertThat(root.statusCode()).isEqualTo(302);
        assertThat(URI.create(site.rootUrl("/"))
                        .resolve(root.headers().firstValue("Location").orElseThrow()))
                .hasToString(site.url("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bestaat-niet.html",
                "/publicaties/bestaat-niet.html",
                "/publicaties/bestaat-niet/digitaal",
                "/publicaties/procesregie-als-vak/digitaal/99",
                "/procesregie/main.html",
                "/dam/jcr:00000000-0000-0000-0000-000000000000/x.pdf",
                "/dam/x%5By%5D.pdf",
                "/.resources/vpng/templates/pages/home.ftl",
                "/.resources/vpng/webresources/none.css",
                "/%7B%7D",
                "/a:b",
                "/x*y",
                "/%C3%A9%C3%AB.html"
            })
    void unknownPagesAreNotFoundAndTheSiteSaysWhatToDo(String path, Site site) throws Exception {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Site.text(answer)).contains("VPNG", "lang=\"nl\"").doesNotContain("Exception", "Apache", "at nl.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/a%2fb",
                "/a%5cb",
                "/%00",
                "/%zz",
                "/a\\b",
                "/.resources/vpng/webresources/%2e%2e/%2e%2e/templates/pages/home.ftl",
                "/.resources/../../../pom.xml"
            })
    void crookedPathsGetAnErrorPage(String path, Site site) throws Exception {
        String answer = site.raw("GET " + URI.create(site.url("/")).getPath().replaceAll("/$", "") + path);
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").contains("VPNG").doesNotContain("Exception", "Apache");
    }

    @Test
    void aPathOfTenKilobytesIsNotFound(Site site) throws Exception {
        // a server may take no such long line at all
        assertThat(site.get("/" + "a".repeat(10_000)).statusCode()).isIn(400, 404, 414);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/home.html",
                "/procesregie.html",
                "/publicaties/procesregie-als-vak.html",
                "/publicaties/procesregie-als-vak/digitaal",
                "/dam/vpng/publicaties/procesregie-als-vak.pdf",
                "/.rest/nodes/v1/website",
                "/.magnolia/admincentral"
            })
    void authorShowsNothingWithoutALogin(String path, Site site) throws Exception {
        HttpResponse<byte[]> answer = Site.send("GET", site.authorUrl(path));
        assertThat(answer.statusCode()).isIn(401, 302);
        assertThat(Site.text(answer)).doesNotContain("Procesregie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PATCH", "PROPFIND"})
    void otherMethodsAreRefused(String method, Site site) throws Exception {
        assertThat(Site.send(method, site.url("/")).statusCode()).isIn(403, 405, 501);
    }

    @Test
    void aVisitorGetsNoCookieAndNoServerName(Site site) throws Exception {
        HttpResponse<byte[]> home = site.get("/");
        assertThat(home.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.startsWith("csrf="));
        assertThat(home.headers().firstValue("Server")).isEmpty();
        assertThat(home.headers().firstValue("X-Powered-By")).isEmpty();
    }
}
