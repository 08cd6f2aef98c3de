package nl.vpng.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The file app, as editors use it: adding and replacing files, and what is refused. */
@ExtendWith(Site.Extension.class)
@NeedsTheHost
class FileIT {

    private static final String EDITOR = "redacteur";

    private static final FilePayload PROGRAM =
            new FilePayload("nep.pdf", "application/pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0});
    private static final FilePayload EMPTY = new FilePayload("leeg.pdf", "application/pdf", new byte[0]);
    private static final FilePayload ACTIVE = new FilePayload(
            "tekening.svg",
            "image/svg+xml",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(UTF_8));
    private static final FilePayload UNKNOWN =
            new FilePayload("setup.exe", "application/octet-stream", new byte[] {'M', 'Z', (byte) 0x90, 0});

    /** Ends when the bar is neither at its begin nor at its end. */
    private static final String HALFWAY = """
            () => new Promise(done => {
              const bar = document.querySelector('.file-progress progress');
              const look = () => bar.value > 5 && bar.value < 95 ? done() : requestAnimationFrame(look);
              look();
            })""";

    private static FilePayload text(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(UTF_8));
    }

    @Test
    void anEditorAddsFilesReadsWhyOthersAreRefusedAndReplacesOne(Site site) throws Exception {
        try (Desk desk = Desk.as(EDITOR, site)) {
            Page page = desk.page();
            makeFolder(desk, "Proef bestanden");
            page.setInputFiles(
                    "#upload",
                    new FilePayload[] {text("notulen.txt", "Eerste stand."), PROGRAM, EMPTY, ACTIVE, UNKNOWN});
            page.click(".file-upload .button-primary");
            assertThat(page.locator(".notice-error")).containsText("“nep.pdf” is iets anders dan de naam zegt");
            assertThat(page.locator(".notice-error li")).hasCount(4);
            assertThat(page.locator(".notice-error"))
                    .containsText(Pattern.compile("leeg.pdf.*leeg.*tekening.svg.*setup.exe.*soort", Pattern.DOTALL));
            assertThat(page.locator(".notice-success li")).hasText("notulen");
            assertThat(page.locator("tbody tr")).hasCount(1);
            desk.breaksNoAccessibilityRule();

            page.click("tbody th a");
            assertThat(page.locator("h1")).hasText("notulen");
            page.setInputFiles("#replace", PROGRAM);
            page.click("form[action$=replace] button");
            assertThat(page.locator(".notice-error")).containsText("nep.pdf");
            assertThat(content(page)).isEqualTo("Eerste stand.");

            page.setInputFiles("#replace", text("notulen-2.txt", "Tweede stand."));
            page.click("form[action$=replace] button");
            assertThat(page.locator(".notice-success")).containsText("Het bestand is vervangen");
            assertThat(page.locator("h1")).hasText("notulen");
            assertThat(page.locator("section a[href*=notulen]").first()).containsText("notulen-2.txt");
            assertThat(content(page)).isEqualTo("Tweede stand.");
            desk.breaksNoAccessibilityRule();

            deleteFile(desk);
            deleteFolder(desk);
        }
    }

    /** Returns the file that the link on its page leads to. */
    private static String content(Page page) {
        return (String) page.evaluate("async () => (await fetch(document.querySelector('section a').href)).text()");
    }

    @Test
    void anUploadShowsHowFarItIsWarnsWhoLeavesAndRefusesWhatIsTooLarge(Site site) {
        try (Desk desk = Desk.as(EDITOR, site)) {
            Page page = desk.page();
            makeFolder(desk, "Proef traag");
            CDPSession network = page.context().newCDPSession(page);
            slow(network, 100_000);
            page.setInputFiles("#upload", text("groot.txt", "Een lange tekst. ".repeat(20_000)));
            page.click(".file-upload .button-primary");
            page.evaluate(HALFWAY);
            assertThat(page.locator(".file-progress [role=status]")).containsText("Bezig met versturen");
            assertThat((Boolean) page.evaluate("!window.dispatchEvent(new Event('beforeunload', {cancelable: true}))"))
                    .isTrue();
            desk.breaksNoAccessibilityRule();
            assertThat(page.locator(".notice-success")).containsText("groot");

            slow(network, -1);
            page.evaluate("document.querySelector('.file-progress').dataset.most = 100");
            page.setInputFiles("#upload", text("te-groot.txt", "Een lange tekst. ".repeat(10)));
            page.click(".file-upload .button-primary");
            assertThat(page.locator(".file-failed")).hasText(Pattern.compile("hoogstens 512 MB"));
            page.click("tbody th a");
            deleteFile(desk);
            deleteFolder(desk);
        }
    }

    @Test
    void worksWithoutScript(Site site) {
        try (Desk desk = Desk.as(EDITOR, site, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = desk.page();
            makeFolder(desk, "Proef zonder script");
            page.click(".file-upload .button-primary");
            assertThat(page.locator(".notice-warning")).containsText("Kies eerst een bestand");
            page.setInputFiles("#upload", new FilePayload[] {text("plat.txt", "Plat."), PROGRAM});
            page.click(".file-upload .button-primary");
            assertThat(page.locator(".notice-error")).containsText("nep.pdf");
            assertThat(page.locator(".notice-success")).containsText("plat");
            page.click("tbody th a");
            page.click(".button-danger");
            deleteFolder(desk);
        }
    }

    /** Lets the browser send this many bytes in a second; -1 for as many as it can. */
    private static void slow(CDPSession network, int bytes) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytes);
        network.send("Network.emulateNetworkConditions", conditions);
    }

    private static void makeFolder(Desk desk, String title) {
        desk.go("/files");
        desk.page().fill("#folder", title);
        desk.page().click("form[action$=folder] button");
        assertThat(desk.page().locator("h1")).hasText(title);
    }

    private static void deleteFile(Desk desk) {
        desk.agree();
        desk.page().click(".button-danger");
        assertThat(desk.page().locator(".notice-success")).containsText("is verwijderd");
    }

    private static void deleteFolder(Desk desk) {
        desk.page().click("button[name=folder]");
        assertThat(desk.page().locator(".notice-success")).containsText("is verwijderd");
    }
}
