package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in to author, and what is refused there and on public. */
@ExtendWith(Site.Extension.class)
@NeedsTheHost
class LoginIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({"superuser,superuser", "redacteur,redacteur", "communicatie,communicatie"})
    void theSampleUsersComeToTheDeskAndLeave(String name, String password, Site site) {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT, "nl")) {
            Page page = context.newPage();
            page.navigate(site.authorUrl("/"));
            fill(page, name, password);
            assertThat(page.url()).endsWith("/.magnolia/admincentral");
            page.getByText("Uitloggen").click();
            assertThat(page.locator("#mgnlUserId").isVisible()).isTrue();
            page.navigate(site.authorUrl("/.magnolia/admincentral"));
            assertThat(page.locator("#mgnlUserId").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"320,nl", "1280,en"})
    void theFormIsAccessibleBeforeAndAfterAWrongPassword(int width, String language, Site site) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = context(width, scheme, language)) {
                Page page = context.newPage();
                page.navigate(site.authorUrl("/home.html"));
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                Chromium.assertAccessible(page);
                fill(page, "somebody " + width + scheme, "wrong");
                assertThat(page.locator("[role=alert]").isVisible()).isTrue();
                assertThat(page.locator("#mgnlUserId").inputValue()).isEqualTo("somebody " + width + scheme);
                Chromium.assertAccessible(page);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    private static void fill(Page page, String name, String password) {
        page.fill("#mgnlUserId", name);
        page.fill("#mgnlUserPSWD", password);
        page.locator("form button").click();
    }

    private static BrowserContext context(int width, ColorScheme scheme, String language) {
        return Chromium.context(new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setColorScheme(scheme)
                .setLocale(language));
    }

    @Test
    void leadsToThePageThatWasAskedFor(Site site) throws Exception {
        String asked = site.authorUrl("/home.html?mgnlPreview=true");
        HttpResponse<String> answer = logIn(client(), asked, "superuser", "superuser");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(URI.create(asked)
                        .resolve(answer.headers().firstValue("Location").orElse("")))
                .isEqualTo(URI.create(asked));
    }

    @Test
    void locksANameAfterFiveWrongPasswordsAndSaysForHowLong(Site site) throws Exception {
        HttpClient client = client();
        String page = site.authorUrl("/home.html");
        for (int i = 0; i < 4; i++) {
            assertThat(logIn(client, page, "locked.name", "wrong").body()).contains("horen niet bij elkaar");
        }
        HttpResponse<String> locked = logIn(client, page, "locked.name", "wrong");
        assertThat(locked.statusCode()).isEqualTo(401);
        assertThat(locked.body()).contains("Wacht 10 minuten");
        assertThat(locked.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void changesNothingWithoutTheToken(Site site) throws Exception {
        HttpClient client = client();
        logIn(client, site.authorUrl("/home.html"), "superuser", "superuser");
        for (String form : List.of("language=en", "language=en&csrf=forged")) {
            HttpResponse<String> answer = post(client, site.authorUrl("/.magnolia/admincentral/language"), form);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Niet verstuurd", "laad de pagina opnieuw");
        }
    }

    @Test
    void takesNoFormFromAVisitorOfPublicWithoutTheToken(Site site) throws Exception {
        HttpResponse<String> answer = post(client(), site.url("/publicaties.html"), "a=b");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Niet verstuurd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/publicaties.html", "/bestaat-niet.html"})
    void givesAVisitorOfPublicNoCookie(String path, Site site) throws Exception {
        assertThat(site.get(path).headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void knowsBasicAuthentication(Site site) throws Exception {
        String page = site.authorUrl("/home.html");
        assertThat(Site.send("GET", page, "Authorization", basic("superuser:superuser"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(Site.send("GET", page, "Authorization", basic("basic.name:wrong"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(site.get("/", "Authorization", basic("basic.name:wrong")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysNothingAboutTheServerInItsErrors(Site site) throws Exception {
        for (String url : List.of(
                site.authorUrl("/home.html"),
                site.url("/.magnolia/admincentral"),
                site.rootUrl("/bestaat-niet"),
                site.url("/%00"))) {
            HttpResponse<byte[]> answer = Site.send("GET", url.replace("%00", "%5C"));
            assertThat(answer.statusCode()).as(url).isBetween(400, 499);
            assertThat(answer.headers().firstValue("Server")).isEmpty();
            assertThat(Site.text(answer)).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception");
        }
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static HttpResponse<String> logIn(HttpClient client, String url, String name, String password)
            throws Exception {
        HttpRequest page = HttpRequest.newBuilder(URI.create(url))
                .header("User-Agent", "vpng-acceptance")
                .build();
        Matcher token = TOKEN.matcher(client.send(page, BodyHandlers.ofString()).body());
        assertThat(token.find()).isTrue();
        return post(client, url, "mgnlUserId=" + name + "&mgnlUserPSWD=" + password + "&csrf=" + token.group(1));
    }

    private static HttpResponse<String> post(HttpClient client, String url, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("User-Agent", "vpng-acceptance")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
