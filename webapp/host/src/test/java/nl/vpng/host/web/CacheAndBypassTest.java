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
import javax.jcr.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the configuration says about the page cache and the tokens of forms; it holds as soon as it is saved. */
class CacheAndBypassTest {

    private static final String FORM = "name=Anne";
    private static final String EXCLUDED =
            "/modules/cache/config/contentCaching/defaultPageCache/flushPolicy/policies/flushAll/excludedWorkspaces";

    private static final String POLICIES =
            "/modules/cache/config/contentCaching/defaultPageCache/browserCachePolicy/policies";
    private static final String FIXED = "info.magnolia.module.cache.browsercachepolicy.FixedDuration";
    private static final String NEVER = "info.magnolia.module.cache.browsercachepolicy.Never";
    private static final String REGEX = "info.magnolia.voting.voters.URIRegexVoter";

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
    void aBrowserThatAsksAgainGetsAChangeOfTheSameSecondAndNothingWithoutAChange() throws Exception {
        for (int change = 0; change < 3; change++) {
            HttpResponse<String> seen = site.visitor().get("/text.html");
            String modified = seen.headers().firstValue("Last-Modified").orElseThrow();
            assertThat(send(modified).statusCode()).isEqualTo(304);
            write("website", "change" + change);
            HttpResponse<String> changed = send(modified);
            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(changed.body()).isNotEqualTo(seen.body());
        }
    }

    private HttpResponse<String> send(String modified) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site.address("/text.html")))
                                .header("If-Modified-Since", modified)
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void theFirstPolicyThatKnowsAnAddressSaysHowLongBrowsersKeepAPage() throws Exception {
        assertThat(kept()).contains("no-store");
        policy("texts", FIXED, 2L, REGEX, "/te.t[.]html");
        assertThat(kept()).isEqualTo("max-age=120, public");
        policy("first", NEVER, null, "info.magnolia.voting.voters.URIStartsWithVoter", "/text");
        assertThat(kept()).contains("no-store");
    }

    @Test
    void aPolicyThatCannotBeUnderstoodChangesNothing() throws Exception {
        policy("texts", FIXED, 2L, REGEX, "/.*");
        assertThat(kept()).isEqualTo("max-age=120, public");
        policy("worse", FIXED, 9L, REGEX, "/(");
        assertThat(kept()).isEqualTo("max-age=120, public");
        site.edit("config", session -> session.getNode(POLICIES + "/worse").remove());
        policy("other", "info.magnolia.module.cache.browsercachepolicy.Always", 9L, REGEX, "/.*");
        assertThat(kept()).isEqualTo("max-age=120, public");
    }

    private String kept() throws Exception {
        return site.visitor()
                .get("/text.html")
                .headers()
                .firstValue("Cache-Control")
                .orElseThrow();
    }

    /** Puts a policy before all others. */
    private void policy(String name, String kind, Long minutes, String voter, String pattern) throws Exception {
        site.edit("config", session -> {
            Node policies = session.getNode(POLICIES);
            String first = policies.getNodes().nextNode().getName();
            Node policy = policies.addNode(name, "mgnl:contentNode");
            policy.setProperty("class", kind);
            if (minutes != null) {
                policy.setProperty("expirationMinutes", minutes);
            }
            Node one = policy.addNode("voters", "mgnl:contentNode").addNode("one", "mgnl:contentNode");
            one.setProperty("class", voter);
            one.setProperty("pattern", pattern);
            policies.orderBefore(name, first);
        });
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
