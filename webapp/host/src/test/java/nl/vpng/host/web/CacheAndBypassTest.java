package nl.vpng.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the configuration says about the page cache and the tokens of forms; it holds as soon as it is saved. */
class CacheAndBypassTest {

    private static final String FORM = "name=Anne";
    private static final String EXCLUDED =
            "/modules/cache/config/contentCaching/defaultPageCache/flushPolicy/policies/flushAll/excludedWorkspaces";

    @TempDir
    Path home;

    private FormSite site;

    @BeforeEach
    void start() throws Exception {
        site = new FormSite(home);
    }

    @AfterEach
    void stop() throws Exception {
        site.close();
    }

    private String text() throws Exception {
        return site.visitor().get("/text.html").body();
    }

    private void write(String workspace, String name) throws Exception {
        site.edit(workspace, session -> session.getRootNode().addNode(name, "mgnl:contentNode"));
    }

    private int post(String page, String... headers) throws Exception {
        return site.visitor().post(page, FORM, headers).statusCode();
    }

    @Test
    void aChangeFlushesThePagesUnlessItsWorkspaceIsExcluded() throws Exception {
        String first = text();
        write("users", "excluded-by-default");
        write("messages", "excluded-by-default");
        assertThat(text()).isEqualTo(first);
        write("dam", "change");
        String second = text();
        assertThat(second).isNotEqualTo(first);
        site.edit("config", session -> session.getNode(EXCLUDED).setProperty("dam", "dam"));
        String third = text();
        assertThat(third).isNotEqualTo(second);
        write("dam", "now-excluded");
        assertThat(text()).isEqualTo(third);
        write("website", "change");
        assertThat(text()).isNotEqualTo(third);
    }

    @Test
    void aChangedScriptIsSeenWhicheverRequestComesFirst() throws Exception {
        text();
        Files.writeString(home.resolve("light-modules/shop/templates/components/text.ftl"), "changed");
        Webapp.Visitor visitor = site.visitor();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!visitor.get("/text.html?past=the-cache").body().contains("changed")) {
            assertThat(System.nanoTime()).as("the change is never noticed").isLessThan(deadline);
        }
        assertThat(text()).contains("changed");
    }

    @Test
    void aThousandVisitorsAtOnceMakeOneRendering() throws Exception {
        String before = text();
        write("website", "change");
        HttpClient visitors = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(site.address("/text.html"))).build();
        List<CompletableFuture<String>> answers = IntStream.range(0, 1000)
                .mapToObj(visitor ->
                        visitors.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).distinct())
                .hasSize(1)
                .doesNotContain(before);
    }

    @Test
    void aBypassLetsVisitorsSendAFormWithoutTokenAtItsAddressAlone() throws Exception {
        assertThat(post("/inplace.html")).isEqualTo(403);
        site.bypass("/inp");
        assertThat(post("/inplace.html")).isEqualTo(200);
        assertThat(post("/inplace.html", "Sec-Fetch-Site", "cross-site")).isEqualTo(200);
        assertThat(post("//inplace")).isEqualTo(200);
        assertThat(post("/session.html")).isEqualTo(403);
        Webapp.Visitor superuser = site.visitor();
        superuser.get("/inplace.html");
        assertThat(superuser
                        .post(
                                "/inplace.html",
                                FormSite.form(
                                        "mgnlUserId",
                                        "superuser",
                                        "mgnlUserPSWD",
                                        "superuser",
                                        "csrf",
                                        superuser.cookie("csrf")))
                        .statusCode())
                .isEqualTo(302);
        assertThat(superuser.post("/inplace.html", FORM).statusCode()).isEqualTo(403);
    }

    @Test
    void aBypassThatCannotBeUnderstoodChangesNothing() throws Exception {
        site.bypass("/inplace");
        assertThat(post("/inplace.html")).isEqualTo(200);
        site.bypass("without-slash");
        assertThat(post("/inplace.html")).isEqualTo(200);
        assertThat(post("/session.html")).isEqualTo(403);
    }
}
