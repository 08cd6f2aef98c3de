package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of all tests, opened when the first of them needs it and closed with the process of the tests. */
final class Chromium {

    private static final List<String> WCAG_A_AND_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Browser BROWSER = open();

    private Chromium() {}

    private static Browser open() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close browser"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("vpng.browser", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A window of somebody with cookies of their own. */
    static BrowserContext context(Browser.NewContextOptions options) {
        return BROWSER.newContext(options);
    }

    /** Checks the page that is open, but for some rules, against those of WCAG 2.2 A and AA and good practice. */
    static void assertAccessible(Page page, String... withoutRules) {
        // Otherwise axe reports from a second window, which takes long and is of use for frames of other sites alone
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).withTags(WCAG_A_AND_AA);
        if (withoutRules.length > 0) { // axe refuses an empty list
            axe.disableRules(List.of(withoutRules));
        }
        assertThat(axe.analyze().getViolations())
                .as("%s at %d px", page.url(), page.viewportSize().width)
                .extracting(Rule::getId, rule -> rule.getNodes().get(0).getHtml())
                .isEmpty();
    }
}
