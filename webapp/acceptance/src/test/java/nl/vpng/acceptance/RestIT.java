package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** REST as programs use it, and what it refuses. */
@ExtendWith(Site.Extension.class)
class RestIT {

    private static final String NODE = "/nodes/v1/publicaties/rest-it";

    private final Site site;
    private final Rest superuser;

    RestIT(Site site) {
        this.site = site;
        this.superuser = Rest.as("superuser", site.authorUrl(""));
    }

    @BeforeEach
    void makeANode() throws Exception {
        HttpResponse<String> made = superuser.send(
                "PUT",
                "/nodes/v1/publicaties/",
                "{\"name\":\"rest-it\",\"type\":\"vpng:publication\",\"path\":\"/rest-it\",\"properties\":["
                        + Rest.text("title", "Proef") + "]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    }

    @AfterEach
    void takeItAway() throws Exception {
        superuser.send("DELETE", NODE, "");
    }

    @Test
    void givesVisitorsThePublicationsWithTheirEditions() throws Exception {
        Rest visitor = Rest.asVisitor(site.url(""));
        HttpResponse<String> list = visitor.get("/delivery/publications?limit=1&orderBy=title%20desc");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(list.body())
                .startsWith("{\"total\":5,\"offset\":0,\"limit\":1,\"results\":[{\"@name\":\"projectmatig-werken\"")
                .contains("\"editions\":{", "\"year\":", "\"@nodes\":[\"editions\"]")
                .doesNotContain("jcr:created", "mgnl:lastModified");
        assertThat(visitor.get("/delivery/publications/procesregie-als-vak").body())
                .contains("\"@path\":\"/procesregie-als-vak\"");
        assertThat(visitor.get("/delivery/publications/nowhere").statusCode()).isEqualTo(404);
        // Magnolia itself fails where the question cannot be understood
        assertThat(visitor.get("/delivery/publications?editions%5Bnear%5D=1").statusCode())
                .isIn(400, 500);
        assertThat(visitor.get("/delivery/publications?no:prefix=1").statusCode())
                .isIn(400, 500);
        assertThat(visitor.get("/status").statusCode()).isEqualTo(200);
    }

    @Test
    void asksStrangersForALogin() throws Exception {
        HttpResponse<String> author = Rest.asVisitor(site.authorUrl("")).get("/nodes/v1/publicaties");
        assertThat(author.statusCode()).isEqualTo(401);
        assertThat(author.body()).contains("mgnlUserId");
        Rest visitor = Rest.asVisitor(site.url(""));
        assertThat(visitor.get("/nodes/v1/website/home").statusCode()).isEqualTo(401);
        assertThat(visitor.run("vpng/publish", "website", "/home").statusCode()).isEqualTo(401);
        assertThat(visitor.send("DELETE", "/delivery/publications/procesregie-als-vak", "")
                        .statusCode())
                .isEqualTo(401);
    }

    /** Neither by an address of Magnolia's nor as a page; authors are asked for a login everywhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.rest/nodes/v1/bestellingen",
                "/.rest/nodes/v1/bestelformulieren/boeken",
                "/.rest/nodes/v1/users/admin/superuser",
                "/.rest/nodes/v1/userroles/superuser",
                "/.rest/nodes/v1/config/modules/vpng/config",
                "/.rest/properties/v1/config/modules/vpng/config/secret",
                "/.rest/delivery/bestellingen",
                "/.rest/delivery/bestelformulieren/boeken",
                "/.rest/delivery/pages/bestellen",
                "/.rest/delivery/pages/v1/bestellen",
                "/.rest/vpng/orders/v1",
                "/.rest/vpng/orders/v1/csv",
                "/.rest/vpng/orders/v1/overzicht",
                "/.rest/commands/v2/vpng/collectOrders",
                "/bestellingen",
                "/bestellingen.html",
                "/bestelformulieren/boeken.html"
            })
    void hidesOrdersFormsUsersAndSettingsFromVisitors(String path) throws Exception {
        HttpResponse<byte[]> answer = site.get(path);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(Site.text(answer)).doesNotContain("redactie@vpng.example", "pswd", "publicNumber", "jcr:uuid");
    }

    @Test
    void readsChangesAndDeletesANode() throws Exception {
        superuser.set("publicaties", "/rest-it", "title", "Anders");
        assertThat(superuser.get(NODE).body())
                .contains("\"name\":\"rest-it\",\"type\":\"vpng:publication\",\"path\":\"/rest-it\"")
                .contains(Rest.text("title", "Anders"));
        assertThat(superuser.send("POST", NODE, "{\"bogus\":1}").statusCode()).isEqualTo(400);
        assertThat(superuser.send("DELETE", NODE, "").statusCode()).isEqualTo(200);
        assertThat(superuser.send("DELETE", NODE, "").statusCode()).isEqualTo(404);
    }

    @Test
    @DisabledIfSystemProperty(
            named = "vpng.author",
            matches = ".+",
            disabledReason = "Magnolia stores the present moment")
    void storesTheDateThatWasSent() throws Exception {
        String date = Rest.property("seen", "Date", "2026-01-02T03:04:05.000+01:00");
        superuser.send("POST", NODE, "{\"properties\":[" + date + "]}");
        assertThat(superuser.get(NODE).body()).contains(date);
    }

    @Test
    void runsOnlyTheCommandsOfTheUsersRoles() throws Exception {
        assertThat(superuser.run("vpng/nothing", "publicaties", "/rest-it").statusCode())
                .isEqualTo(403);
        Rest adviser = Rest.as("communicatie", site.authorUrl(""));
        HttpResponse<String> refused = adviser.run("vpng/publish", "publicaties", "/procesregie-als-vak");
        assertThat(refused.statusCode()).isIn(403, 500);
        assertThat(refused.body()).doesNotContain("\"success\":true");
        assertThat(adviser.get("/nodes/v1/publicaties/procesregie-als-vak").statusCode())
                .isEqualTo(403);
        assertThat(adviser.run("default/publish", "website", "/home").statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisabledIfSystemProperty(named = "vpng.author", matches = ".+", disabledReason = "Magnolia lets other sites in")
    void letsNoOtherSiteChangeAnything() throws Exception {
        assertThat(superuser
                        .send("DELETE", NODE, "", "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(superuser.send("DELETE", NODE, "", "Origin", "null").statusCode())
                .isEqualTo(403);
        HttpResponse<String> seen = superuser.send("GET", NODE, "", "Origin", "https://elsewhere.example");
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}
