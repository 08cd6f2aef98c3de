package nl.vpng.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor brings out the next edition of a publication, and visitors get it. Leaves the site as it was. */
@ExtendWith(Site.Extension.class)
@NeedsTheHost
class EditionIT {

    /** Its newest edition is the second. */
    private static final String NAME = "programmasturing-als-vak";

    @Test
    void visitorsGetTheThirdEditionAndFindTheSecondAsAnEarlierOne(Site site) throws Exception {
        byte[] second = digital("", site);
        byte[] third = pdf("Programmasturing als vak, derde uitgave");
        try (Desk desk = Desk.as("redacteur", site)) {
            Page page = desk.page();
            choose(desk, "newEdition");
            page.waitForURL("**/app/publication/detail?path=**");
            assertThat(desk.notices()).contains("Er is een nieuwe uitgave");
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Uitgaven"))
                    .click();
            Locator edition = page.locator(".form-row").last();
            assertThat(field(edition, "number")).hasValue("3");
            field(edition, "printing").fill("3e oplage");
            field(edition, "year").fill("2026");
            edition.locator("input[type=file]")
                    .setInputFiles(new FilePayload("programmasturing-3.pdf", "application/pdf", third));
            assertThat(edition.locator(".form-chosen")).containsText("programmasturing-3.pdf");
            page.locator(".form-buttons button[value=save]").click();
            assertThat(page.locator(".notice-success")).containsText("Opgeslagen");
            assertThat(digital("", site)).as("what visitors get of a draft").isEqualTo(second);

            choose(desk, "activate");
            assertThat(page.locator(".notice-success")).containsText("Gepubliceerd");
            assertThat(page.locator(".notice-warning")).hasCount(0);

            assertThat(digital("", site)).isEqualTo(third);
            assertThat(digital("/3", site)).isEqualTo(third);
            assertThat(digital("/2", site)).isEqualTo(second);
            Document seen = site.page("/publicaties/" + NAME + ".html");
            assertThat(seen.select(".vpng-edition:not(.vpng-edition--earlier)").eachText())
                    .singleElement()
                    .asString()
                    .contains("3e oplage")
                    .doesNotContain("eerdere uitgave");
            Element earlier = seen.expectFirst(".vpng-edition--earlier");
            assertThat(earlier.text()).contains("2e oplage", "eerdere uitgave");
            assertThat(Site.send("GET", earlier.expectFirst("a").absUrl("href")).body())
                    .isEqualTo(second);
        } finally {
            restore(site);
        }
        assertThat(digital("", site)).isEqualTo(second);
        assertThat(site.get("/publicaties/" + NAME + "/digitaal/3").statusCode())
                .isEqualTo(404);
    }

    private static void choose(Desk desk, String action) {
        desk.go("/app/publication");
        desk.page().check("input[value='/" + NAME + "']");
        desk.page().click("button[data-action=" + action + "]");
    }

    private static Locator field(Locator edition, String name) {
        return edition.locator("[name$='." + name + "']");
    }

    /** Returns the file to which an address of the publication leads. */
    private static byte[] digital(String edition, Site site) throws Exception {
        HttpResponse<byte[]> address = site.get("/publicaties/" + NAME + "/digitaal" + edition);
        assertThat(address.statusCode()).isEqualTo(302);
        String file = address.headers().firstValue("Location").orElseThrow();
        return Site.send("GET", URI.create(site.url("/")).resolve(file).toString())
                .body();
    }

    /** A file without anything that the editor would be warned of. */
    private static byte[] pdf(String title) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage("nl");
            PDMarkInfo mark = new PDMarkInfo();
            mark.setMarked(true);
            document.getDocumentCatalog().setMarkInfo(mark);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void restore(Site site) throws Exception {
        Rest superuser = Rest.as("superuser", site.authorUrl(""));
        superuser.send("DELETE", "/nodes/v1/publicaties/" + NAME + "/editions/editions1", "");
        superuser.run("vpng/publish", "publicaties", "/" + NAME);
        superuser.run("vpng/unpublish", "dam", "/publicaties");
        superuser.send("DELETE", "/nodes/v1/dam/publicaties", "");
    }
}
