package nl.vpng.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.context.MgnlContext;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes by request, and logging in and out, over HTTP. */
class CsrfTest {

    @TempDir
    static Path home;

    private static Webapp webapp;

    private final Webapp.Visitor visitor = webapp.visitor();

    @BeforeAll
    static void start() throws Exception {
        webapp = new Webapp(home, true, new Form());
    }

    @AfterAll
    static void stop() throws Exception {
        webapp.close();
    }

    private void logIn() throws Exception {
        assertThat(visitor.logIn("/Form", "superuser", "superuser").statusCode())
                .isEqualTo(302);
    }

    @Test
    void leadsBackToWhereOneWantedToGo() throws Exception {
        HttpResponse<String> answer = visitor.logIn("/Form?a=b%20c&d", "superuser", "superuser");
        assertThat(answer.headers().firstValue("Location")).contains("/x/Form?a=b%20c&d");
        assertThat(visitor.get("/Form").body()).contains("superuser");
    }

    @Test
    void leadsToNoOtherServer() throws Exception {
        String token = visitor.token("/Form");
        HttpResponse<String> answer = visitor.send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "mgnlUserId=superuser&mgnlUserPSWD=superuser&csrf=" + token)),
                "/..;//evil.example/..;/x/Form");
        assertThat(answer.headers().firstValue("Location").orElse("/x")).startsWith("/x");
    }

    @Test
    void givesASessionOfItsOwnAtEachLogin() throws Exception {
        HttpResponse<String> planted = visitor.get("/Form", "Cookie", "JSESSIONID=planted");
        assertThat(planted.statusCode()).isEqualTo(401);
        logIn();
        String first = visitor.cookie("JSESSIONID");
        visitor.get("/Form?mgnlLogout");
        logIn();
        assertThat(visitor.cookie("JSESSIONID")).isNotEqualTo(first).isNotEmpty();
    }

    @Test
    void takesNoSessionFromTheAddress() throws Exception {
        logIn();
        String session = visitor.cookie("JSESSIONID");
        assertThat(webapp.visitor().get("/Form;jsessionid=" + session).statusCode())
                .isEqualTo(401);
    }

    @Test
    void ownsCookiesThatNoScriptAndNoOtherSiteCanUse() throws Exception {
        HttpResponse<String> form = visitor.get("/Form");
        assertThat(form.headers().firstValue("Set-Cookie").orElse("")).contains("csrf=", "HttpOnly", "SameSite=Lax");
        assertThat(form.headers().allValues("Set-Cookie")).hasSize(1);
    }

    @Test
    void logsOut() throws Exception {
        logIn();
        String session = visitor.cookie("JSESSIONID");
        assertThat(visitor.get("/Form?mgnlLogout").headers().firstValue("Location"))
                .contains("/x/Form");
        assertThat(webapp.visitor()
                        .get("/Form", "Cookie", "JSESSIONID=" + session)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void changesWithTheTokenOfTheForm() throws Exception {
        logIn();
        String token = visitor.token("/Form");
        assertThat(visitor.post("/Form", "csrf=" + token).body()).isEqualTo("changed");
        assertThat(visitor.post("/Form", "a=b", "X-CSRF-Token", token).body()).isEqualTo("changed");
        assertThat(visitor.post("/Form?csrf=" + token, "a=b").body()).isEqualTo("changed");
    }

    @Test
    void changesNothingWithoutTheTokenOrWithAnother() throws Exception {
        logIn();
        String other = webapp.visitor().token("/Form");
        assertThat(visitor.post("/Form", "a=b").statusCode()).isEqualTo(403);
        assertThat(visitor.post("/Form", "csrf=" + other).statusCode()).isEqualTo(403);
        assertThat(visitor.post("/Form", "csrf=").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE"})
    void asksForTheTokenWhateverTheMethod(String method) throws Exception {
        logIn();
        HttpRequest.Builder request = HttpRequest.newBuilder().method(method, HttpRequest.BodyPublishers.noBody());
        assertThat(visitor.send(request, "/Form").statusCode()).isEqualTo(403);
    }

    @Test
    void changesNothingForAnotherSiteEvenIfItKnowsTheToken() throws Exception {
        logIn();
        String token = visitor.token("/Form");
        assertThat(visitor.post("/Form", "csrf=" + token, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/.rest/x", "", "Sec-Fetch-Site", "same-site").statusCode())
                .isEqualTo(403);
    }

    @Test
    void asksProgramsThatCallRestForNoToken() throws Exception {
        String basic = "Basic "
                + java.util.Base64.getEncoder()
                        .encodeToString("superuser:superuser".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(visitor.post("/.rest/x", "", "Authorization", basic).statusCode())
                .isNotIn(401, 403);
        assertThat(visitor.get("/Form", "Authorization", basic).statusCode()).isEqualTo(200);
        assertThat(visitor.post("/Form", "", "Authorization", basic).statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepsTheNameAfterAWrongPasswordAndEscapesIt() throws Exception {
        HttpResponse<String> answer = visitor.logIn("/Form", "jan\"><b>", "wrong");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("value=\"jan&quot;&gt;&lt;b&gt;\"", "horen niet bij elkaar");
    }

    @Test
    void saysThatANameIsLockedAndForHowLong() throws Exception {
        for (int i = 0; i < 4; i++) {
            visitor.logIn("/Form", "somebody", "wrong");
        }
        HttpResponse<String> answer = visitor.logIn("/Form", "somebody", "wrong");
        assertThat(answer.body()).contains("Wacht 10 minuten");
        assertThat(answer.headers().firstValue("Retry-After")).contains("601");
    }

    @Test
    void speaksTheLanguageOfTheBrowser() throws Exception {
        assertThat(visitor.get("/Form", "Accept-Language", "fr, en;q=0.8, nl;q=0.5")
                        .body())
                .contains("<html lang=\"en\">", "User name");
        assertThat(visitor.get("/Form", "Accept-Language", "fr").body()).contains("<html lang=\"nl\">");
    }

    /** A page with a form. */
    private static final class Form extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write("<p>" + MgnlContext.getUser().getName() + "</p><input name=\"csrf\" value=\""
                            + MgnlContext.getAttribute("csrf") + "\">");
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("changed");
        }
    }
}
