package nl.vpng.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes the pictures of the editors' manual, {@code docs/redactiehandleiding.md}, on the sample site. Its name keeps it out of the test
 * run; the command {@code ./pictures} calls it.
 */
@ExtendWith(Site.Extension.class)
class Pictures {

    private static final Path FOLDER = Run.project().resolve("docs/images/redactie");

    @Test
    void areMade(Site site) {
        String desk = site.authorUrl("/.magnolia/admincentral");
        try (BrowserContext context = Chromium.context(
                new Browser.NewContextOptions().setViewportSize(1200, 760).setLocale("nl-NL"))) {
            Page page = context.newPage();

            page.navigate(desk);
            take(page, "inloggen");
            page.fill("[name=mgnlUserId]", "redacteur");
            page.fill("[name=mgnlUserPSWD]", "redacteur");
            page.press("[name=mgnlUserPSWD]", "Enter");
            take(page, "apps");

            page.navigate(desk + "/page?path=/procesregie");
            take(page, "pagina");
            page.navigate(desk + "/page?path=/procesregie&view=phone");
            take(page, "telefoon");
            page.navigate(desk + "/dialog?id=vpng:components/site/heading&workspace=website&path=/procesregie/main/0");
            take(page, "onderdeel");

            page.navigate(desk + "/app/knowledgeDomain/detail?path=/procesregie");
            take(page, "domein");
            page.navigate(desk + "/app/knowledgeDomain");
            select(page, "Procesregie");
            press(page, "Verwijderen");
            press(page, "Ja, verwijderen");
            take(page, "geweigerd");

            page.navigate(desk + "/app/publication");
            select(page, "Procesregie als vak");
            take(page, "publicaties");
            press(page, "Publiceren");
            take(page, "gepubliceerd");
            page.navigate(desk + "/versions?workspace=publicaties&path=/procesregie-als-vak");
            take(page, "versies");
            page.navigate(desk + "/app/publication/detail?path=/programmasturing-als-vak");
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Uitgaven"))
                    .click();
            take(page, "uitgaven");

            page.navigate(desk + "/files?path=/vpng/publicaties");
            take(page, "bestanden");
            page.navigate(desk + "/files/file?path=/vpng/publicaties/procesregie-als-vak");
            take(page, "bestand");
        }
    }

    private static void select(Page page, String row) {
        page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(row))
                .first()
                .getByRole(AriaRole.CHECKBOX)
                .check();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void take(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
