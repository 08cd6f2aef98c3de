package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told to keep the site safe, with every kind of answer. */
@ExtendWith(Site.Extension.class)
class SecurityIT {

    private static final String POLICY = "Content-Security-Policy";
    private static final String READERS = "Access-Control-Allow-Origin";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/publicaties/procesregie-als-vak.html",
                "/publicaties.html?domein=procesregie",
                "/publicaties/procesregie-als-vak/digitaal",
                "/bestaat-niet.html",
                "/publicaties/procesregie-als-vak/citeren/1.bib",
                "/publicaties/onix.xml",
                "/.well-known/security.txt",
                "/.rest/delivery/publications",
                "/.rest/nodes/v1/publicaties",
                "/.resources/vpng/webresources/vpng.css",
                "/.resources/vpng/webresources/gone.css"
            })
    void eachAnswerOfPublicHasTheHeaders(String path, Site site) throws Exception {
        isSecured(site.get(path));
    }

    @Test
    void soDoesAFileAnAnswerThatNothingChangedAndARefusedMethod(Site site) throws Exception {
        String file = site.get("/publicaties/procesregie-als-vak/digitaal")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        isSecured(Site.send("GET", site.rootUrl(file)));
        String changed = site.get("/procesregie.html")
                .headers()
                .firstValue("Last-Modified")
                .orElseThrow();
        HttpResponse<byte[]> same = site.get("/procesregie.html", "If-Modified-Since", changed);
        assertThat(same.statusCode()).isEqualTo(304);
        isSecured(same);
        isSecured(Site.send("PATCH", site.url("/")));
    }

    @Test
    void onlyWhoComesOverTlsIsToldToStayThere(Site site) throws Exception {
        String header = "Strict-Transport-Security";
        assertThat(site.get("/").headers().firstValue(header)).isEmpty();
        assertThat(site.get("/", "X-Forwarded-Proto", "https").headers().firstValue(header))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
    }

    @Test
    void noOtherSiteIsLetIn(Site site) throws Exception {
        for (String path : List.of("/", "/.rest/delivery/publications")) {
            assertThat(site.get(path, "Origin", "https://elsewhere.example")
                            .headers()
                            .firstValue(READERS))
                    .isEmpty();
            assertThat(Site.send(
                                    "OPTIONS",
                                    site.url(path),
                                    "Origin",
                                    "https://elsewhere.example",
                                    "Access-Control-Request-Method",
                                    "GET")
                            .headers()
                            .firstValue(READERS))
                    .isEmpty();
        }
    }

    @Test
    void editorsMayFrameTheAuthorAndNobodyElseMay(Site site) throws Exception {
        HttpResponse<byte[]> login = Site.send("GET", site.authorUrl("/"));
        assertThat(login.headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(login.headers().firstValue(POLICY))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'self'"));
    }

    @Test
    void securityTxtSaysWhomToTellForTheComingMonths(Site site) throws Exception {
        HttpResponse<byte[]> answer = site.get("/.well-known/security.txt");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        String text = Site.text(answer);
        assertThat(text).containsPattern("(?m)^Contact: (mailto:|https:|tel:)");
        Instant expires = Instant.parse(text.replaceAll("(?s).*Expires: (\\S+).*", "$1"));
        assertThat(expires)
                .isBetween(
                        Instant.now().plus(Duration.ofDays(150)), Instant.now().plus(Duration.ofDays(364)));
    }

    @Test
    void theServerIsNotNamed(Site site) throws Exception {
        for (HttpResponse<byte[]> answer : List.of(site.get("/"), site.get("/bestaat-niet.html"))) {
            assertThat(answer.headers().firstValue("Server")).isEmpty();
            assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("nl.vpng.acceptance.PageIT#PAGES")
    void noPageBreaksItsOwnPolicy(String path, Site site) {
        isQuiet(site.url(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bestaat-niet.html", "/.rest/nodes/v1/publicaties", "/.magnolia/admincentral"})
    void noRefusalBreaksItsOwnPolicy(String path, Site site) {
        isQuiet(site.url(path));
    }

    private static void isQuiet(String address) {
        try (BrowserContext browser = Chromium.context(new Browser.NewContextOptions())) {
            Page page = browser.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")
                        || message.text().contains("Permissions-Policy")) {
                    complaints.add(message.text());
                }
            });
            page.navigate(address);
            page.waitForLoadState();
            assertThat(complaints).isEmpty();
        }
    }

    private static void isSecured(HttpResponse<byte[]> answer) {
        String what = answer.uri() + " " + answer.statusCode();
        assertThat(answer.headers().allValues(POLICY))
                .as(what)
                .hasSize(1)
                .allSatisfy(policy -> assertThat(policy)
                        .contains("base-uri", "form-action", "frame-ancestors")
                        .containsPattern("default-src '(self|none)'")
                        .doesNotContain("unsafe", "data:", "sha256", "*"));
        assertThat(answer.headers().firstValue("Referrer-Policy")).as(what).hasValue("same-origin");
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .as(what)
                .hasValue("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).as(what).isPresent();
        assertThat(answer.headers().firstValue("Permissions-Policy")).as(what).isPresent();
    }
}
