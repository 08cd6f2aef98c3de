package nl.vpng.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stories of editors who fill in forms. Each leaves the site as it was. */
@ExtendWith(Site.Extension.class)
@NeedsTheHost
class FormIT {

    private static final String EDITOR = "redacteur";
    private static final String OTHER = "superuser";
    private static final String DESK = "/.magnolia/admincentral";
    /** The focused control when its lower edge lies under something else, null when it can be seen. */
    private static final String BOTTOM_SHOWS = """
            () => {
              const focused = document.activeElement;
              const box = focused.getBoundingClientRect();
              const shown = document.elementFromPoint(box.x + box.width / 2, Math.floor(box.bottom) - 3);
              return focused === shown || focused.contains(shown) ? null : focused.outerHTML;
            }
            """;

    private static final FilePayload PROGRAM =
            new FilePayload("nep.pdf", "application/pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0});

    @Test
    void anEditorMakesAPublicationAndNothingThatIsTypedGetsLost(Site site) throws Exception {
        try (Desk desk = Desk.as(EDITOR, site)) {
            Page page = form(desk, site, "/app/publication/detail?parent=/");
            input(page, "title").fill("Proef: één \"formulier\" & <meer>");
            page.locator("[role=tab]").first().focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("[role=tab]").nth(1)).isFocused();
            add(page);
            assertThat(input(page, "number")).isFocused();
            Locator file = page.locator(".form-row input[type=file]");
            file.setInputFiles(PROGRAM);
            assertThat(page.locator(".form-row .form-upload-error")).containsText("nep.pdf");
            file.setInputFiles(pdf());
            assertThat(page.locator(".form-row .form-chosen")).containsText("procesregie-als-vak.pdf");
            input(page, "price").fill("1.234");
            Chromium.assertAccessible(page);

            save(page);
            assertThat(page.locator(".form-errors")).isFocused();
            assertThat(page.locator(".form-errors a").allInnerTexts())
                    .hasSize(3)
                    .anySatisfy(problem -> assertThat(problem).contains("1250 of 1,25"));
            Chromium.assertAccessible(page);
            assertThat(input(page, "title")).hasValue("Proef: één \"formulier\" & <meer>");
            assertThat(input(page, "price")).hasValue("1.234");
            assertThat(page.locator(".form-row .form-chosen")).containsText("procesregie-als-vak.pdf");
            page.locator(".form-errors a").first().click();
            assertThat(input(page, "number")).isFocused();

            input(page, "number").fill("1");
            input(page, "year").fill("2026");
            input(page, "price").fill("10,00");
            save(page);
            saved(page);

            page.navigate(url(site, "/app/publication/detail?path=/proef-een-formulier-meer"));
            assertThat(input(page, "title")).hasValue("Proef: één \"formulier\" & <meer>");
            assertThat(input(page, "price")).hasValue("10");
            assertThat(page.locator(".form-row .form-chosen")).containsText("procesregie-als-vak");
        } finally {
            delete(site, "publicaties/proef-een-formulier-meer");
            delete(site, "dam/publicaties");
        }
    }

    @Test
    void theSecondOfTwoPeopleIsToldWhatTheFirstChanged(Site site) throws Exception {
        String form = "/app/knowledgeDomain/detail?path=/procesregie";
        try (Desk editor = Desk.as(EDITOR, site);
                Desk other = Desk.as(OTHER, site)) {
            Page mine = form(editor, site, form);
            Page theirs = form(other, site, form);
            String strapline = input(mine, "strapline").inputValue();
            String summary = input(mine, "summary").inputValue();

            input(theirs, "strapline").fill(strapline + " van de ander");
            stay(theirs);
            input(mine, "strapline").fill(strapline + " van mij");
            input(mine, "summary").fill("Ook van mij");
            save(mine);
            assertThat(mine.locator(".form-conflict")).isFocused();
            assertThat(mine.locator(".form-conflict")).containsText(OTHER);
            assertThat(mine.locator(".form-conflict tbody tr")).hasCount(1);
            assertThat(mine.locator(".form-conflict tbody td").allInnerTexts())
                    .containsExactly(strapline, strapline + " van de ander", strapline + " van mij");
            Chromium.assertAccessible(mine);

            mine.locator("button[value=theirs]").click();
            assertThat(input(mine, "strapline")).hasValue(strapline + " van de ander");
            assertThat(input(mine, "summary")).hasValue("Ook van mij");
            stay(mine);

            input(mine, "strapline").fill(strapline);
            input(mine, "summary").fill(summary);
            save(mine);
            saved(mine);
        }
    }

    @Test
    void everythingCanBeDoneWithoutJavaScript(Site site) throws Exception {
        Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (Desk desk = Desk.as(EDITOR, site, plain)) {
            Page page = form(desk, site, "/app/publication/detail?parent=/");
            input(page, "title").fill("Proef zonder script");
            add(page);
            add(page);
            Locator first = page.locator(".form-row").first();
            first.locator("[name$='.number']").fill("1");
            page.locator(".form-row").nth(1).locator("[name$='.number']").fill("2");
            for (int i = 0; i < 2; i++) {
                page.locator(".form-row").nth(i).locator("[name$='.year']").fill("2026");
            }
            page.locator(".form-row").nth(1).locator("button[value^='up|']").click();
            assertThat(first.locator("[name$='.number']")).hasValue("2");

            first.locator("button[value^='choose|']").click();
            page.locator("input[type=search]").fill("procesregie");
            page.locator(".form-search button").click();
            page.locator("button.form-choice")
                    .filter(new Locator.FilterOptions().setHasText("publicaties/procesregie"))
                    .click();
            assertThat(first.locator(".form-chosen")).containsText("Procesregie als vak");

            first.locator("input[type=file]").setInputFiles(PROGRAM);
            first.locator("button[value^='attach|']").click();
            assertThat(page.locator(".form-errors")).containsText("nep.pdf");
            assertThat(first.locator(".form-chosen")).containsText("Procesregie als vak");
            save(page);
            saved(page);
            page.navigate(url(site, "/app/publication/detail?path=/proef-zonder-script"));
            assertThat(first.locator("[name$='.number']")).hasValue("2");
        } finally {
            delete(site, "publicaties/proef-zonder-script");
        }
    }

    @Test
    void whatIsTabbedToNeverHidesBehindTheButtons(Site site) {
        Browser.NewContextOptions plain =
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 600);
        try (Desk desk = Desk.as(EDITOR, site, plain)) {
            Page page = form(desk, site, "/app/publication/detail?path=/procesregie-als-vak");
            input(page, "title").focus();
            int controls = page.locator(".form-field :is(input, textarea, select, button):visible")
                    .count();
            for (int i = 0; i < controls; i++) {
                assertThat(page.evaluate(BOTTOM_SHOWS)).isNull();
                page.keyboard().press("Tab");
            }
        }
    }

    @Test
    void richTextIsTypedByKeyboardAndUnsavedWorkIsNotLeftByAccident(Site site) throws Exception {
        String dialog = "/dialog?id=vpng:components/site/text&return=/messages";
        String added = "";
        try (Desk desk = Desk.as("communicatie", site)) {
            Page page = form(desk, site, dialog + "&parent=/toegankelijkheid/main&template=vpng:components/site/text");
            FrameLocator editor = page.frameLocator(".tox-edit-area iframe");
            editor.locator("body").click();
            page.keyboard().type("Een proef met ");
            page.keyboard().press("Control+b");
            page.keyboard().type("vette tekst");
            Chromium.assertAccessible(page);
            stay(page);
            added = URLDecoder.decode(page.url().replaceAll(".*[?&]path=([^&]*).*", "$1"), StandardCharsets.UTF_8);
            assertThat(page.locator("textarea.form-rich").inputValue())
                    .isEqualTo("<p>Een proef met <strong>vette tekst</strong></p>");

            editor.locator("body").click();
            page.keyboard().type("en meer");
            List<String> asked = new ArrayList<>();
            page.onceDialog(question -> {
                asked.add(question.type());
                question.dismiss();
            });
            page.locator(".desk-home").evaluate("link => void setTimeout(() => link.click())");
            page.waitForCondition(() -> !asked.isEmpty());
            assertThat(asked).containsExactly("beforeunload");
        } finally {
            if (!added.isEmpty()) {
                delete(site, "website" + added);
            }
        }
    }

    /** Refused forms come with 422 or 409, of which a browser complains; so a window of its own, which the desk does not watch. */
    private static Page form(Desk desk, Site site, String path) {
        Page page = desk.page().context().newPage();
        page.navigate(url(site, path));
        return page;
    }

    private static String url(Site site, String path) {
        return site.authorUrl(DESK + path);
    }

    private static Locator input(Page page, String field) {
        return page.locator("[name='field." + field + "'], [name$='." + field + "']")
                .first();
    }

    private static void add(Page page) {
        page.locator("button[value='add|field.editions']").click();
        page.waitForLoadState();
    }

    private static void save(Page page) {
        page.locator(".form-buttons button[value=save]").click();
        page.waitForLoadState();
    }

    private static void stay(Page page) {
        page.locator(".form-buttons button[value=stay]").click();
        page.waitForLoadState();
        saved(page);
    }

    private static void saved(Page page) {
        assertThat(page.locator("main").innerText()).contains("Opgeslagen.");
    }

    private static Path pdf() {
        return Run.project()
                .resolve(
                        "vpng-module/src/main/resources/mgnl-bootstrap-samples/vpng-files/publicaties/procesregie-als-vak.pdf");
    }

    private static void delete(Site site, String node) throws Exception {
        Site.send(
                "DELETE",
                site.authorUrl("/.rest/nodes/v1/" + node),
                "Authorization",
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString((OTHER + ":" + OTHER).getBytes(StandardCharsets.US_ASCII)));
    }
}
