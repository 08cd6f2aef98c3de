package nl.vpng.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes the pictures of the documents on the sample site: of the desk for {@code docs/redactiehandleiding.md}, of the pages for
 * {@code docs/pages.md}. Its name keeps it out of the test run; the command {@code ./pictures} calls it.
 */
@ExtendWith(Site.Extension.class)
class Pictures {

    private static final Path FOLDER = Run.project().resolve("docs/images");

    /** One page of each type, by the name of its picture. */
    private static final Map<String, String> PAGES = Map.of(
            "home", "/",
            "domain", "/procesregie.html",
            "publications", "/publicaties.html",
            "publication", "/publicaties/programmasturing-als-vak.html",
            "order", "/bestellen.html?publicatie=opgavegericht-werken",
            "search", "/zoeken.html?q=opgave",
            "text", "/toegankelijkheid.html");

    @Test
    void ofThePages(Site site) {
        pages(site, "desktop", 1280, 900);
        pages(site, "phone", 375, 740);
    }

    private static void pages(Site site, String device, int width, int height) {
        try (BrowserContext context =
                Chromium.context(new Browser.NewContextOptions().setViewportSize(width, height))) {
            Page page = context.newPage();
            PAGES.forEach((name, address) -> {
                page.navigate(site.url(address));
                take(page, "pages/" + name + "-" + device);
            });
        }
    }

    @Test
    void ofTheDesk(Site site) throws Exception {
        for (String name : List.of("Eerste Besteller", "Tweede Besteller", "Derde Besteller")) {
            OrderForm.open(site, "opgavegericht-werken").complete(name).send();
        }
        String desk = site.authorUrl("/.magnolia/admincentral");
        try (BrowserContext context = Chromium.context(
                new Browser.NewContextOptions().setViewportSize(1200, 760).setLocale("nl-NL"))) {
            Page page = context.newPage();

            page.navigate(desk);
            desk(page, "inloggen");
            page.fill("[name=mgnlUserId]", "redacteur");
            page.fill("[name=mgnlUserPSWD]", "redacteur");
            page.press("[name=mgnlUserPSWD]", "Enter");
            desk(page, "apps");

            page.navigate(desk + "/page?path=/procesregie");
            desk(page, "pagina");
            page.navigate(desk + "/page?path=/procesregie&view=phone");
            desk(page, "telefoon");
            page.navigate(desk + "/dialog?id=vpng:components/site/heading&workspace=website&path=/procesregie/main/0");
            desk(page, "onderdeel");

            page.navigate(desk + "/app/knowledgeDomain/detail?path=/procesregie");
            desk(page, "domein");
            page.navigate(desk + "/app/knowledgeDomain");
            select(page, "Procesregie");
            press(page, "Verwijderen");
            press(page, "Ja, verwijderen");
            desk(page, "geweigerd");

            page.navigate(desk + "/app/publication");
            select(page, "Procesregie als vak");
            desk(page, "publicaties");
            press(page, "Publiceren");
            desk(page, "gepubliceerd");
            page.navigate(desk + "/versions?workspace=publicaties&path=/procesregie-als-vak");
            desk(page, "versies");
            page.navigate(desk + "/app/publication/detail?path=/programmasturing-als-vak");
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Uitgaven"))
                    .click();
            desk(page, "uitgaven");

            page.navigate(desk + "/files?path=/vpng/publicaties");
            desk(page, "bestanden");
            page.navigate(desk + "/files/file?path=/vpng/publicaties/procesregie-als-vak");
            desk(page, "bestand");
            Rest.as("superuser", site.authorUrl("")).send("POST", "/commands/v2/vpng/collectOrders", "{}");
            page.navigate(desk + "/app/order");
            desk(page, "bestellingen");
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

    private static void desk(Page page, String name) {
        take(page, "redactie/" + name);
    }

    private static void take(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
