package nl.vpng.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.vpng.host.form.Recorder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of a light module, sent over HTTP by visitors of a public instance. */
class FormTest {

    private static final String EXECUTE = "mgnlModelExecutionUUID";

    @TempDir
    static Path home;

    private static FormSite site;

    private final Webapp.Visitor visitor = site.visitor();

    @BeforeAll
    static void start() throws Exception {
        site = new FormSite(home);
        for (String page : FormSite.PAGES) {
            site.bypass("/" + page);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        site.close();
    }

    @BeforeEach
    void forget() {
        Recorder.calls();
    }

    private HttpResponse<String> send(String page, String... fields) throws Exception {
        return visitor.post(
                "/" + page + ".html", FormSite.form(EXECUTE, site.component(page)) + "&" + FormSite.form(fields));
    }

    private HttpResponse<String> sendParts(String page, String parts) throws Exception {
        return visitor.send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=xxx")
                        .POST(BodyPublishers.ofString(parts)),
                "/" + page + ".html");
    }

    @Test
    void showsTheEmptyFormWithDefaultsToWhoComesFirst() throws Exception {
        HttpResponse<String> page = visitor.get("/session.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("outcome=;", "name=\"name\" value=\"\" class=\"form-row\"", "name=\"remarks\" value=\"geen\"")
                .doesNotContain("wrong=");
        assertThat(visitor.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void redirectsAndThenShowsWhatIsWrongWithWhatWasTyped() throws Exception {
        HttpResponse<String> answer = send("session", "name", "", "remarks", "<b>");
        assertThat(answer.statusCode()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).endsWith("/x/session.html?mgnlFormToken=" + site.component("session"));
        HttpResponse<String> page = visitor.get(location.substring(location.indexOf("/session")));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("outcome=;", "wrong=name:name: fill in this field;", "class=\"form-row error\"")
                .contains("value=\"&amp;lt;b&amp;gt;\"");
        assertThat(Recorder.calls()).isEmpty();
    }

    @Test
    void processesWithWhatIsEnabledInTheOrderOfTheDefinitionAndShowsSuccessOnce() throws Exception {
        HttpResponse<String> answer = send("session", "name", "Anne <&>", "remarks", "<b>'\"&");
        String location = answer.headers().firstValue("Location").orElseThrow();
        String values = "{name=Anne <&>, remarks=&lt;b&gt;&#039;&quot;&amp;}";
        assertThat(Recorder.calls()).containsExactly("first1public" + values, "last2public" + values);
        String path = location.substring(location.indexOf("/session"));
        assertThat(visitor.get(path).body()).contains("outcome=success;title=Bedankt;");
        assertThat(visitor.get(path).body()).contains("outcome=session-expired;");
    }

    @Test
    void showsThatTheSessionIsOverToWhoHasNone() throws Exception {
        HttpResponse<String> page = visitor.get("/session.html?mgnlFormToken=" + site.component("session"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("outcome=session-expired;");
        assertThat(visitor.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void redirectsToThePageThatTheFormNames() throws Exception {
        String[] target = new String[1];
        site.edit("website", session -> {
            target[0] = session.getNode("/text").getIdentifier();
            session.getNode("/inplace/main/inplace").setProperty("redirect", target[0]);
        });
        HttpResponse<String> answer = send("inplace", "name", "Anne");
        site.edit(
                "website",
                session -> session.getProperty("/inplace/main/inplace/redirect").remove());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/x/text.html");
    }

    @Test
    void letsAnEngineShowTheOutcomeAtOnceWithItsOwnStatus() throws Exception {
        HttpResponse<String> wrong = send("inplace", "name", "", "remarks", "x");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("wrong=name:", "name=\"remarks\" value=\"x\"");
        HttpResponse<String> right = send("inplace", "name", "Anne");
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.body()).contains("outcome=success;");
        assertThat(Recorder.calls()).hasSize(2);
        assertThat(visitor.cookie("JSESSIONID")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"refused, shop.refused", "broken, The form cannot be processed now. Please try again later."})
    void showsWhyTheValuesWereNotProcessed(String name, String message) throws Exception {
        assertThat(send("inplace", "name", name).body()).contains("outcome=failure;", "message=" + message + ";");
    }

    @Test
    void processesNothingThatAProgramFilledIn() throws Exception {
        assertThat(send("inplace", "name", "Anne", "field", "x").statusCode()).isEqualTo(400);
        assertThat(Recorder.calls()).isEmpty();
    }

    @Test
    void processesAlsoWhatNamesNoComponent() throws Exception {
        assertThat(visitor.post("/inplace.html", FormSite.form("name", "Anne")).body())
                .contains("outcome=success;");
        assertThat(Recorder.calls()).hasSize(2);
    }

    @Test
    void joinsSeveralValuesAndTakesNothingButSeparatorsForNothing() throws Exception {
        send("inplace", "name", "a", "name", "b", "remarks", "", "remarks", "");
        assertThat(Recorder.calls()).first().asString().contains("{name=a__b, remarks=}");
    }

    @Test
    void readsEveryCharacterHoweverItIsSent() throws Exception {
        String name = "Zoë €’😀 \u202E\u200D";
        send("inplace", "name", name);
        sendParts("inplace", FormSite.parts(EXECUTE, site.component("inplace"), "name", name));
        assertThat(Recorder.calls())
                .hasSize(4)
                .allSatisfy(call -> assertThat(call).contains("name=" + name + ","));
    }

    @Test
    void keepsThePageOfAFormOutOfTheCache() throws Exception {
        HttpResponse<String> form = visitor.get("/inplace.html");
        assertThat(form.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(form.headers().firstValue("Last-Modified")).isEmpty();
        assertThat(form.headers().firstValue("Set-Cookie").orElse("")).startsWith("csrf=");
        assertThat(visitor.get("/text.html").headers().firstValue("Last-Modified"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"redirect, 302", "error, 409", "skip, 200"})
    void endsTheRequestWhereTheModelAnswersItself(String how, int status) throws Exception {
        HttpResponse<String> answer = send("answering", "how", how);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("result=");
    }

    @Test
    void rendersWithTheModelThatWasExecuted() throws Exception {
        assertThat(send("answering", "how", "no").body()).contains("result=answered;executions=1");
        assertThat(visitor.get("/answering.html?" + EXECUTE + "=" + site.component("answering"))
                        .body())
                .contains("result=answered;executions=1");
        assertThat(visitor.post("/answering.html", FormSite.form(EXECUTE, site.component("inplace"), "name", "Anne"))
                        .body())
                .contains("result=answered;executions=1");
        assertThat(Recorder.calls()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "'",
                "../../x",
                "00000000-0000-4000-8000-000000000000",
                "cafebabe-cafe-babe-cafe-babecafebabe",
                "------------------------------------"
            })
    void refusesTheNameOfNoComponent(String identifier) throws Exception {
        assertThat(visitor.post("/inplace.html", FormSite.form(EXECUTE, identifier, "name", "Anne"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.get("/text.html?" + FormSite.form(EXECUTE, identifier))
                        .statusCode())
                .isEqualTo(400);
        assertThat(Recorder.calls()).isEmpty();
    }

    @Test
    void refusesTwoComponentsAndWhatIsAnotherKindOfNode() throws Exception {
        assertThat(send("inplace", EXECUTE, site.component("inplace"), "name", "Anne")
                        .statusCode())
                .isEqualTo(400);
        String[] others = new String[2];
        site.edit("website", session -> {
            others[0] = session.getNode("/inplace").getIdentifier();
            others[1] = session.getNode("/inplace/main").getIdentifier();
        });
        for (String other : others) {
            assertThat(visitor.post("/inplace.html", FormSite.form(EXECUTE, other, "name", "Anne"))
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(Recorder.calls()).isEmpty();
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        String large = "x".repeat(2 << 20);
        assertThat(send("inplace", "name", large).statusCode()).isEqualTo(413);
        assertThat(sendParts("inplace", FormSite.parts("name", large)).statusCode())
                .isEqualTo(413);
        String[] many = new String[2 * 10_001];
        java.util.Arrays.fill(many, "a");
        assertThat(send("inplace", many).statusCode()).isEqualTo(400);
        assertThat(Recorder.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=a%00b", "%00=x&name=a", "name=%zz", "name=a&remarks=%u0041", "name=a&="})
    void refusesWhatNoBrowserSends(String body) throws Exception {
        assertThat(visitor.post("/inplace.html", body).statusCode()).isEqualTo(400);
        assertThat(Recorder.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded; charset=nonsense",
                "multipart/form-data",
                "multipart/form-data; boundary=other",
                "text/plain",
                "application/json"
            })
    void refusesWhatIsNoForm(String type) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(FormSite.form("name", "Anne"), StandardCharsets.UTF_8));
        assertThat(visitor.send(request, "/inplace.html").statusCode()).isEqualTo(400);
        assertThat(Recorder.calls()).isEmpty();
    }

    @Test
    void processesNothingOfAFormThatBrokeOff() throws Exception {
        URI address = URI.create(site.address("/inplace.html"));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String half = "POST /x/inplace.html HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\nname=Anne";
            socket.getOutputStream().write(half.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).doesNotContain(" 200 ", " 500 ", "outcome=");
        }
        assertThat(Recorder.calls()).isEmpty();
    }
}
