package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site in a real browser: accessibility rules, narrow screens, keyboard. */
@ExtendWith(Site.Extension.class)
class BrowserIT {

    static Stream<String> pages() {
        return Stream.concat(PageIT.PAGES.stream(), Stream.of("/bestaat-niet.html"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void breaksNoAccessibilityRule(String path, Site site) {
        try (BrowserContext context = context(375, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.url(path));
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (int width : new int[] {375, 1280}) {
                    page.setViewportSize(width, 800);
                    Chromium.assertAccessible(page);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsANarrowScreenWithoutScrollingSideways(String path, Site site) {
        try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.url(path));
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/procesregie.html", "/publicaties.html", "/publicaties/procesregie-als-vak.html"})
    void loadsWithoutAFailedRequestOrAComplaint(String path, Site site) {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> problems = new ArrayList<>();
            page.onConsoleMessage(message -> problems.add(message.text()));
            page.onRequestFailed(request -> problems.add(request.url()));
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    problems.add(response.status() + " " + response.url());
                }
            });
            page.navigate(site.url(path));
            page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
            page.waitForLoadState();
            assertThat(problems).isEmpty();
        }
    }

    @Test
    void theFirstTabStopSkipsToTheText(Site site) {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.url("/procesregie.html"));
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").isVisible()).isTrue();
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#" + page.locator("main").getAttribute("id"));
        }
    }

    @Test
    void aVisitorReadsADomainAndDownloadsItsBook(Site site) {
        try (BrowserContext context = context(375, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.url("/"));
            page.locator("main").getByText("Procesregie").first().click();
            assertThat(page.locator("h1").innerText()).contains("Procesregie");
            page.locator("main a[href*='/publicaties/procesregie-als-vak']")
                    .first()
                    .click();
            assertThat(page.locator("h1").innerText()).contains("Procesregie als vak");
            byte[] pdf = download(page);
            assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            page.goBack();
            assertThat(page.locator("h1").innerText()).contains("Procesregie");
        }
    }

    private static byte[] download(Page page) {
        com.microsoft.playwright.Download download =
                page.waitForDownload(() -> page.locator("main a[href*='/digitaal'], main a[href*='/dam/']")
                        .first()
                        .click());
        try (java.io.InputStream in = download.createReadStream()) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {375, 1280})
    void takesCoversInWebPThatFitTheirPlace(int width, Site site) {
        try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.url("/publicaties.html"));
            for (Locator cover : page.locator(".vpng-cover").all()) {
                cover.scrollIntoViewIfNeeded();
                page.waitForCondition(() -> (Boolean) cover.evaluate("image => image.complete"));
                assertThat((String) cover.evaluate("image => image.currentSrc"))
                        .matches(".*/beelden/.*/(240|480)\\.webp");
                assertThat((Integer) cover.evaluate("image => image.naturalWidth"))
                        .isPositive();
            }
            page.navigate(site.url("/procesregie.html"));
            Locator teaser = page.locator(".vpng-teaser").first();
            assertThat(teaser.locator("img").boundingBox().x).isEqualTo(teaser.boundingBox().x);
            assertThat(teaser.locator("img").boundingBox().width).isEqualTo(96);
        }
    }

    @Test
    void onAPhoneTheHeaderIsOneLineAndItsMenuNeedsNoScript(Site site) {
        try (BrowserContext context = Chromium.context(
                new Browser.NewContextOptions().setViewportSize(375, 812).setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.url("/procesregie.html"));
            Locator first = page.locator("header nav a").first();
            assertThat(page.locator("header").boundingBox().height).isLessThan(64);
            assertThat(first.isVisible()).isFalse();
            for (String stop : List.of("Direct naar de inhoud", "VPNG", "Zoeken", "Menu")) {
                page.keyboard().press("Tab");
                assertThat(page.locator(":focus").textContent()).startsWith(stop);
            }
            page.keyboard().press("Enter");
            assertThat(first.isVisible()).isTrue();
            for (Locator target :
                    page.locator("header a:visible, header button:visible").all()) {
                assertThat(target.boundingBox().height).as(target.textContent()).isGreaterThanOrEqualTo(44);
            }
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").textContent()).isEqualTo(first.textContent());
            page.keyboard().press("Escape");
            assertThat(first.isVisible()).isFalse();
        }
    }

    @Test
    void theOpenMenuBreaksNoAccessibilityRule(Site site) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = context(375, scheme)) {
                Page page = context.newPage();
                page.navigate(site.url("/procesregie.html"));
                page.locator("header button:visible").click();
                assertThat(page.locator("header nav a").first().isVisible()).isTrue();
                Chromium.assertAccessible(page);
            }
        }
    }

    @Test
    void printsWithoutNavigation(Site site) {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            Response response = page.navigate(site.url("/procesregie.html"));
            assertThat(response.status()).isEqualTo(200);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator("header nav").first().isVisible()).isFalse();
            assertThat(page.locator("h1").isVisible()).isTrue();
        }
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return Chromium.context(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
    }
}
