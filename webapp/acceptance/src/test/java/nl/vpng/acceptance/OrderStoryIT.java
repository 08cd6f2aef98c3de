package nl.vpng.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor orders a book on a phone; an editor sends it. */
@ExtendWith(Site.Extension.class)
class OrderStoryIT {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBookIsOrderedWithAndWithoutScript(boolean script, Site site) throws Exception {
        String reference = ordered(site, script ? "Zoë met script" : "Zoë zonder script", script);
        collect(site);
        assertThat(Rest.as("redacteur", site.authorUrl(""))
                        .get("/vpng/orders/v1/csv")
                        .body())
                .contains(reference);
    }

    @Test
    @NeedsTheHost
    void anEditorShipsIt(Site site) throws Exception {
        String reference = ordered(site, "Zoë wacht", true);
        collect(site);
        try (Desk desk = Desk.as("redacteur", site)) {
            ship(desk, reference, "Zoë wacht");
        }
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions().setViewportSize(375, 800))) {
            Page mailbox = context.newPage();
            mailbox.navigate(site.rootUrl("/mailbox/"));
            assertThat(mailbox.getByText("Uw bestelling bij VPNG (" + reference + ")"))
                    .isVisible();
        }
    }

    private static String ordered(Site site, String name, boolean script) {
        try (BrowserContext context = Chromium.context(
                new Browser.NewContextOptions().setViewportSize(375, 800).setJavaScriptEnabled(script))) {
            return order(context.newPage(), site, name, script);
        }
    }

    private static void collect(Site site) throws Exception {
        assertThat(Rest.as("superuser", site.authorUrl(""))
                        .send("POST", "/commands/v2/vpng/collectOrders", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    private static String order(Page page, Site site, String name, boolean script) {
        page.navigate(site.url("/publicaties/opgavegericht-werken.html"));
        page.getByText("Bestel een papieren exemplaar").click();
        assertThat(page.locator("#order-publication")).hasValue("opgavegericht-werken");
        page.getByText("Bestelling versturen").click();

        assertThat(page.locator(".vpng-alert a")).hasCount(6);
        if (script) {
            assertThat(page.locator(".vpng-alert")).isFocused();
            Chromium.assertAccessible(page);
        }
        page.locator(".vpng-alert a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*#order-name"));
        assertThat(page.evaluateHandle("document.documentElement.scrollWidth")
                        .jsonValue()
                        .toString())
                .isEqualTo("375");

        page.getByLabel("Aantal exemplaren").selectOption("3");
        page.getByLabel("Naam").fill(name);
        page.getByLabel("Straat en huisnummer").fill("Plein 1");
        page.getByLabel("Postcode").fill("1234ab");
        page.getByLabel("Plaats").fill("Súdwest-Fryslân");
        page.getByLabel("E-mailadres").fill("zoe@gemeente.example");
        page.getByLabel("Ik ga akkoord").check();
        page.getByText("Bestelling versturen").click();

        assertThat(page.locator("h2").first()).isVisible();
        String reference = page.locator(".vpng-order__reference").innerText();
        if (script) {
            Chromium.assertAccessible(page);
        }
        page.reload();
        assertThat(page.locator(".vpng-order__reference")).hasText(reference);
        assertThat(page.url()).doesNotContain("Zo", "gemeente.example");

        page.goBack();
        page.getByText("Bestelling versturen").click();
        assertThat(page.locator(".vpng-order__reference, .vpng-alert").first()).isVisible();
        if (page.locator(".vpng-order__reference").count() == 1) {
            assertThat(page.locator(".vpng-order__reference")).hasText(reference);
        }
        return reference;
    }

    private static void ship(Desk desk, String reference, String name) throws Exception {
        desk.go("/app/order");
        desk.breaksNoAccessibilityRule();
        Page page = desk.page();
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(reference));
        assertThat(row).containsText(name);
        row.locator("input[type=checkbox]").check();
        page.locator("[data-action=ship]").click();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(reference)))
                .containsText("Verzonden");
        filter(desk, reference);

        Page question = page.waitForPopup(
                () -> page.locator(".browser-root [data-action=table]").click());
        question.getByLabel("Geplaatst vanaf").fill("2026-12-31");
        question.getByLabel("tot en met").fill("2026-01-01");
        question.getByText("Download de tabel").click();
        assertThat(question.getByRole(AriaRole.ALERT)).containsText("Draai ze om");
        assertThat(question.getByLabel("Geplaatst vanaf")).hasValue("2026-12-31");
        Chromium.assertAccessible(question);
        question.getByLabel("Geplaatst vanaf").fill("2026-01-01");
        question.getByLabel("tot en met").fill("");
        question.getByLabel("E-mailadres").fill("ZOE@gemeente.example");
        Download download = question.waitForDownload(
                () -> question.getByText("Download de tabel").click());
        assertThat(question.url()).doesNotContain("gemeente");
        String csv = Files.readString(download.path(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeff").contains(reference + ";", ";Verzonden;", name, "Súdwest-Fryslân");
    }

    private static void filter(Desk desk, String reference) {
        Page page = desk.page();
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(reference));
        page.getByLabel("Status").selectOption("Nieuw");
        page.locator(".browser-search button").click();
        assertThat(page).hasURL(Pattern.compile(".*filter\\.status=new.*"));
        assertThat(row).hasCount(0);
        page.getByLabel("Status").selectOption("Verzonden");
        page.getByLabel("Kenmerk").fill(reference.toLowerCase(Locale.ROOT));
        page.locator(".browser-search button").click();
        assertThat(row).hasCount(1);
        assertThat(page.locator("tbody tr")).hasCount(1);
        desk.breaksNoAccessibilityRule();
        page.goBack();
        assertThat(row).hasCount(0);
        desk.go("/app/order");
    }
}
