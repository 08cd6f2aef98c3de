package nl.vpng.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Publishing a tree of pages to a public that takes its time: the editor leaves it and comes back. */
@ExtendWith(Site.Extension.class)
@NeedsTheHost
class BackgroundIT {

    private static final String EDITOR = "redacteur";
    private static final String RECEIVER = "/modules/publishing-core/config/receivers/magnoliaPublic";

    @Test
    void showsHowFarItIsOnEveryScreenAndTellsHowItEnded(Site site) throws Exception {
        Rest author = Rest.as("superuser", site.authorUrl(""));
        try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Desk desk = Desk.as(EDITOR, site)) {
            author.set("config", RECEIVER, "url", "http://127.0.0.1:" + slow.getLocalPort() + "/slow");
            Page page = desk.page();
            publishTree(desk);
            assertThat(page.locator(".notice-info")).containsText("gaat op de achtergrond verder");
            try (Socket connection = slow.accept()) {
                desk.go("/app/publication");
                assertThat(page.locator("#work")).containsText("Versturen naar site 1 van 1");
                assertThat(page.locator("#work progress")).isVisible();
                desk.breaksNoAccessibilityRule();
                page.locator("#work a").click();
                assertThat(page.locator(".work-list > li")).containsText("Publicaties (publicaties)");
                desk.breaksNoAccessibilityRule();
                desk.go("/files");
                connection.setSoLinger(true, 0); // the site breaks off
            }
            assertThat(page.locator("#work")).containsText("Niet gelukt");
            author.set("config", RECEIVER, "url", site.url(""));

            desk.go("/messages");
            assertThat(page.locator(".message-list li.notice").first()).containsText("niet bereikbaar");
            page.locator(".message-list button", new Page.LocatorOptions().setHasText("Verwijder"))
                    .first()
                    .click();

            publishTree(desk);
            page.waitForCondition(() -> {
                desk.go("/work");
                return page.locator(".work-list > li")
                        .first()
                        .getAttribute("class")
                        .contains("notice-success");
            });
        } finally {
            author.set("config", RECEIVER, "url", site.url(""));
        }
    }

    private static void publishTree(Desk desk) {
        desk.go("/app/pages-app");
        desk.page().check("input[value='/publicaties']");
        desk.page().click("button[data-action=publishRecursive]");
        assertThat(desk.page().locator(".notice-info, .notice-success").first()).isVisible();
    }
}
