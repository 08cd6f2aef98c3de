package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an order: over HTTP, without cookies, as proxies and impatient people send it. */
@ExtendWith(Site.Extension.class)
class OrderIT {

    private static final String BOOK = "opgavegericht-werken";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Site site;

    @BeforeAll
    static void allowManyOrdersFromOneAddress(Site shared) throws Exception {
        site = shared;
        Rest.as("superuser", site.url("")).limitOrders("0");
    }

    @Test
    @NeedsTheMailbox
    void isStoredMailedAndThenForgottenByPublic() throws Exception {
        String reference = OrderForm.reference(
                site, OrderForm.open(site, BOOK).complete("Zoë d’Ancona").send());
        assertThat(reference).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");

        collect();
        assertThat(csv()).contains(reference + ";", ";2;", "Zoë d’Ancona", "1234 AB", "’s-Gravenhage");
        List<JsonNode> mails = mails(reference);
        assertThat(mails)
                .extracting(mail -> mail.at("/To/0/Address").asText())
                .containsExactlyInAnyOrder("redactie@vpng.example", "besteller@gemeente.example");
        assertThat(mails)
                .extracting(mail -> mail.at("/ReplyTo/0/Address").asText())
                .containsExactlyInAnyOrder("redactie@vpng.example", "besteller@gemeente.example");
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.get("Text").asText()).contains("Zoë d’Ancona", "€\u00a020,00", reference);
            assertThat(mail.get("HTML").asText()).contains("Zoë d’Ancona", reference);
            assertThat(mail.get("MessageID").asText()).startsWith(reference + ".");
        });
        assertThat(Rest.asVisitor(site.url("")).get("/vpng/health/v1").body()).contains("\"ordersWaiting\":0");
    }

    @Test
    void sentTwiceAtOnceAndLateIsOneOrder() throws Exception {
        String name = "Dubbele Klik " + System.nanoTime();
        OrderForm form = OrderForm.open(site, BOOK).complete(name);
        form.with("remarks", "eerst");
        form.send();
        ExecutorService impatient = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> clicks = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                clicks.add(() -> OrderForm.reference(site, form.sendAtOnce()));
            }
            List<String> references = new ArrayList<>();
            for (Future<String> click : impatient.invokeAll(clicks)) {
                references.add(click.get());
            }
            collect();
            references.add(OrderForm.reference(site, form.sendAtOnce()));
            assertThat(references).hasSize(5).containsOnly(references.get(0));
            collect();
            assertThat(csv().lines().filter(line -> line.contains(name))).hasSize(1);
        } finally {
            impatient.shutdownNow();
        }
    }

    @Test
    void fromANewFormIsANewOrderThoughItSaysTheSame() throws Exception {
        String first = OrderForm.reference(
                site, OrderForm.open(site, BOOK).complete("Twee Keer").send());
        String second = OrderForm.reference(
                site, OrderForm.open(site, BOOK).complete("Twee Keer").send());
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void changedAfterItWasSentAsksOnceMore() throws Exception {
        OrderForm form = OrderForm.open(site, BOOK).complete("Terug Knop");
        String first = OrderForm.reference(site, form.send());
        HttpResponse<String> again = form.with("city", "Ede").sendAtOnce();
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(again.body()).select(".vpng-alert").text()).contains("al verstuurd");
        OrderForm filled = OrderForm.in(site, again);
        assertThat(filled.get("name")).isEqualTo("Terug Knop");
        assertThat(OrderForm.reference(site, filled.send())).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"orderKey, nonsense", "orderKey, ''"})
    void withAKeyThatIsNoneComesBackFilledInAndGoesWithOneMorePress(String field, String value) throws Exception {
        HttpResponse<String> answer = OrderForm.open(site, BOOK)
                .complete("Lang Open")
                .with("remarks", "regel <1>")
                .with(field, value)
                .sendAtOnce();
        assertThat(answer.statusCode()).isEqualTo(400);
        OrderForm filled = OrderForm.in(site, answer);
        assertThat(filled.get("remarks")).isEqualTo("regel <1>");
        assertThat(OrderForm.reference(site, filled.send())).isNotEmpty();
    }

    @Test
    void ofABookThatIsSoldOutIsRefusedWithTheDigitalVersion() throws Exception {
        HttpResponse<String> answer = OrderForm.open(site, BOOK)
                .complete("Te Laat")
                .with("publication", "procesregie-als-vak")
                .send();
        assertThat(answer.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".vpng-alert a[href$=/procesregie-als-vak/digitaal]"))
                .hasSize(1);
        assertThat(page.select("#order-name").val()).isEqualTo("Te Laat");
    }

    @Test
    void withMistakesSaysAtEachHowToRepairIt() throws Exception {
        HttpResponse<String> answer = OrderForm.open(site, BOOK)
                .complete("Fout")
                .with("postalCode", "0000")
                .with("email", "geen mail")
                .send();
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.select(".vpng-alert li a").eachAttr("href"))
                .containsExactlyInAnyOrder("#order-postalCode", "#order-email");
        assertThat(page.select("[aria-invalid=true]").eachAttr("id"))
                .containsExactlyInAnyOrder("order-postalCode", "order-email");
        assertThat(page.select("#order-email").val()).isEqualTo("geen mail");
    }

    @Test
    @NeedsTheMailbox
    void thatLooksLikeSpamIsKeptAndSendsTheCustomerNothingUntilItIsReleased() throws Exception {
        HttpResponse<String> answer = OrderForm.open(site, BOOK)
                .complete("Honing Pot")
                .with("onderwerp", "x")
                .send();
        String reference = OrderForm.reference(site, answer);
        collect();
        assertThat(csv()).containsPattern(reference + ";[^;]*;Aangehouden");
        assertThat(mailsNow(reference)).isEmpty();

        String path = path(reference);
        assertThat(Rest.as("redacteur", site.authorUrl(""))
                        .run("vpng/releaseOrder", "bestellingen", path)
                        .statusCode())
                .isEqualTo(200);
        collect();
        assertThat(mails(reference)).hasSize(2);
    }

    @Test
    void isHandedToTheAuthorAlone() throws Exception {
        Rest visitor = Rest.asVisitor(site.url(""));
        assertThat(visitor.get("/vpng/orders/v1").statusCode()).isEqualTo(404);
        assertThat(visitor.send("GET", "/vpng/orders/v1", "", "X-Vpng-Author", "00")
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.send("DELETE", "/vpng/orders/v1/20260101-00000000000000000000000000", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/vpng/orders/v1/csv").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/nodes/v1/bestellingen").statusCode()).isEqualTo(401);
        Rest adviser = Rest.as("communicatie", site.authorUrl(""));
        assertThat(adviser.get("/vpng/orders/v1/csv").statusCode()).isEqualTo(403);
        assertThat(adviser.run("vpng/anonymiseOrder", "bestellingen", "/x").statusCode())
                .isEqualTo(403);
    }

    @Test
    void isAnonymousOnceAnEditorSaysSo() throws Exception {
        String reference = OrderForm.reference(
                site, OrderForm.open(site, BOOK).complete("Vergeet Mij").send());
        collect();
        assertThat(Rest.as("redacteur", site.authorUrl(""))
                        .run("vpng/anonymiseOrder", "bestellingen", path(reference))
                        .statusCode())
                .isEqualTo(200);
        assertThat(csv()).containsPattern(reference + ";[^;]*;Geanonimiseerd").doesNotContain("Vergeet Mij");
    }

    /** Lets the author fetch and deliver now; its job does so each minute, and whichever is first does it. */
    private static void collect() throws Exception {
        HttpResponse<String> answer =
                Rest.as("superuser", site.authorUrl("")).send("POST", "/commands/v2/vpng/collectOrders", "{}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String csv() throws Exception {
        return Rest.as("redacteur", site.authorUrl(""))
                .get("/vpng/orders/v1/csv")
                .body();
    }

    /** The node of an order, by its reference. */
    private static String path(String reference) throws Exception {
        JsonNode found = JSON.readTree(Rest.as("superuser", site.authorUrl(""))
                .get("/nodes/v1/bestellingen?depth=3")
                .body());
        return find(found, reference);
    }

    private static String find(JsonNode node, String reference) {
        for (JsonNode property : node.path("properties")) {
            if (property.path("values").path(0).asText().equals(reference)) {
                return node.get("path").asText();
            }
        }
        for (JsonNode child : node.path("nodes")) {
            String found = find(child, reference);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** The two mails about an order, once they are there. */
    private static List<JsonNode> mails(String reference) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        List<JsonNode> mails = mailsNow(reference);
        while (mails.size() < 2 && Instant.now().isBefore(end)) {
            collect();
            mails = mailsNow(reference);
        }
        return mails;
    }

    private static List<JsonNode> mailsNow(String reference) throws Exception {
        List<JsonNode> mails = new ArrayList<>();
        for (JsonNode mail : json("/api/v1/messages?limit=1000").get("messages")) {
            if (mail.get("Subject").asText().contains(reference)) {
                mails.add(json("/api/v1/message/" + mail.get("ID").asText()));
            }
        }
        return mails;
    }

    private static JsonNode json(String path) throws Exception {
        return JSON.readTree(Site.send("GET", site.mailboxUrl(path)).body());
    }
}
