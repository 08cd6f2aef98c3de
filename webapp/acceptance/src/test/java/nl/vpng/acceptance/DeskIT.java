package nl.vpng.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk as editors use it: launcher, lists, what is done from a list, languages and roles. */
@ExtendWith(Site.Extension.class)
@NeedsTheHost
class DeskIT {

    private static final String DESK = "/.magnolia/admincentral";

    @ParameterizedTest
    @ValueSource(ints = {1280, 1024, 640})
    void breaksNoAccessibilityRule(int width, Site site) {
        try (BrowserContext context = context(width, true)) {
            Page page = logIn(context, "redacteur", site);
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            Chromium.assertAccessible(page);
            for (String screen : List.of(
                    "/app/publication", "/app/pages-app?open=/publicaties", "/app/publication?q=niets-hiervan", "/x")) {
                page.navigate(site.authorUrl(DESK + screen));
                Chromium.assertAccessible(page);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as(screen)
                        .isLessThanOrEqualTo(width);
            }
            assertThat(complaints).allMatch(complaint -> complaint.contains("404"));
        }
    }

    @Test
    void findsSortsAndOpensAPublication(Site site) {
        try (BrowserContext context = context(1280, true)) {
            Page page = logIn(context, "redacteur", site);
            page.click("text=Publicaties");
            page.waitForURL("**/app/publication");
            assertThat(titles(page)).isSorted().contains("Procesregie als vak");

            page.click("thead >> text=Titel");
            page.waitForURL(Pattern.compile(".*dir=descending.*"));
            assertThat(titles(page)).isSortedAccordingTo((a, b) -> b.compareTo(a));

            page.fill("#q", "STURING");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*q=STURING.*"));
            assertThat(titles(page)).isNotEmpty().allMatch(title -> title.contains("Programmasturing"));

            page.click("tbody a >> nth=0");
            page.waitForURL("**/app/publication/detail?path=**");
        }
    }

    @Test
    void duplicatesAndDeletesByKeyboardAlone(Site site) {
        try (BrowserContext context = context(1280, true)) {
            Page page = logIn(context, "redacteur", site);
            page.navigate(site.authorUrl(DESK + "/app/publication"));
            int before = titles(page).size();
            assertThat(page.locator("button[data-action=duplicate]")).isDisabled();

            press(page, "[aria-label=\"Kies Procesregie als vak\"]", "Space");
            assertThat(page.locator(".browser-count")).hasText("1 gekozen");
            press(page, "button[data-action=duplicate]", "Enter");
            assertThat(page.locator(".notice-success")).containsText("Procesregie als vak (procesregie-als-vak)");
            assertThat(page.locator("tbody .browser-title")).hasCount(before + 1);

            Locator copy = page.locator("input[value='/procesregie-als-vak-2']");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHas(copy)))
                    .containsText("Niet gepubliceerd");
            press(page, "input[value='/procesregie-als-vak-2']", "Space");
            press(page, "button[data-action=confirmDeletion]", "Enter");
            assertThat(page.locator("main")).containsText("Procesregie als vak (procesregie-als-vak-2)");
            Chromium.assertAccessible(page);
            press(page, ".button-danger", "Enter");
            assertThat(page.locator(".notice-success")).isVisible();
            assertThat(page.locator("tbody .browser-title")).hasCount(before);
        }
    }

    @Test
    void worksWithoutScript(Site site) {
        try (BrowserContext context = context(1280, false)) {
            Page page = logIn(context, "redacteur", site);
            page.navigate(site.authorUrl(DESK + "/app/publication"));
            page.click("button[data-action=editItem]");
            assertThat(page.locator(".notice-warning")).containsText("Kies eerst");

            page.check("input[value='/procesregie-als-vak']");
            page.click("button[data-action=editItem]");
            page.waitForURL("**/app/publication/detail?path=**");

            page.navigate(site.authorUrl(DESK + "/app/pages-app?open=/publicaties"));
            assertThat(page.locator("tbody input[name=path]").count()).isGreaterThan(3);
            page.click("[aria-expanded=true]");
            assertThat(page.locator("[aria-expanded=true]")).hasCount(0);
        }
    }

    @Test
    void speaksTheLanguageThatTheUserChooses(Site site) {
        try (BrowserContext context = context(1280, true)) {
            Page page = logIn(context, "redacteur", site);
            page.navigate(site.authorUrl(DESK + "/app/publication"));
            page.click("button[value=en]");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("h1")).hasText("Publications");
            assertThat(page.locator("thead")).containsText("Status");
            assertThat(page.locator("tbody tr >> nth=0")).containsText("Published");

            page.click("button[value=nl]");
            assertThat(page.locator("h1")).hasText("Publicaties");
        }
    }

    @Test
    void showsAndAllowsOnlyWhatTheRoleIsFor(Site site) {
        try (BrowserContext context = context(1280, true)) {
            Page page = logIn(context, "communicatie", site);
            assertThat(page.locator("main")).not().containsText("Publicaties");
            assertThat(page.navigate(site.authorUrl(DESK + "/app/publication")).status())
                    .isEqualTo(403);
            assertThat(page.locator("main")).containsText("Uw rol staat dit niet toe");
            Chromium.assertAccessible(page);

            page.navigate(site.authorUrl(DESK + "/app/knowledgeDomain"));
            assertThat(titles(page)).contains("Procesregie");
        }
    }

    private static void press(Page page, String selector, String key) {
        page.locator(selector).focus();
        page.keyboard().press(key);
    }

    private static List<String> titles(Page page) {
        return page.locator("tbody .browser-title").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    private static Page logIn(BrowserContext context, String name, Site site) {
        Page page = context.newPage();
        page.navigate(site.authorUrl(DESK));
        page.fill("#mgnlUserId", name);
        page.fill("#mgnlUserPSWD", name);
        page.locator("form button").click();
        assertThat(page.locator(".desk-name")).hasText(name);
        return page;
    }

    private static BrowserContext context(int width, boolean script) {
        return Chromium.context(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(script));
    }
}
