package nl.vpng.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;
import info.magnolia.context.MgnlContext;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.jcr.Session;
import nl.vpng.host.background.Progress;
import nl.vpng.host.definition.LightFolderOnDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that an action runs in the background. */
class BackgroundCommandTest {
    private static final String DESK = "/.magnolia/admincentral";
    private static final String APP = DESK + "/app/books";

    @TempDir
    Path home;

    private Webapp webapp;
    private Webapp.Visitor user;
    private String token;

    @BeforeEach
    void start() throws Exception {
        Slow.reset();
        LightFolderOnDisk folder = new LightFolderOnDisk(home.resolve("light-modules"));
        folder.writeBook();
        folder.write("shop/apps/books.yaml", """
                !content-type:book
                subApps:
                  browser:
                    actions:
                      slow:
                        $type: jcrCommandAction
                        label: Langzaam
                        catalog: shop
                        command: slow
                        asynchronous: true
                        availability: { multiple: true }
                    actionbar:
                      sections: { item: { groups: { editActions: { items: { slow: {} } } } } }
                """);
        webapp = new Webapp(home, true);
        user = webapp.visitor();
        user.logIn(APP, "superuser", "superuser");
        webapp.makeNode("books", "/a", "shop:book", "");
        webapp.makeNode("books", "/b", "shop:book", "");
        webapp.makeNode("config", "/modules/shop", "mgnl:content", "");
        webapp.makeNode("config", "/modules/shop/commands", "mgnl:content", "");
        webapp.makeNode("config", "/modules/shop/commands/shop", "mgnl:content", "");
        webapp.makeNode(
                "config",
                "/modules/shop/commands/shop/slow",
                "mgnl:contentNode",
                ",\"properties\":[{\"name\":\"class\",\"type\":\"String\",\"multiple\":false,\"values\":[\""
                        + Slow.class.getName() + "\"]}]");
        token = user.token(APP);
    }

    @AfterEach
    void stop() throws Exception {
        Slow.goOn();
        webapp.close();
    }

    @Test
    void canBeLeftAndSaysHowFarItIsAndLaterHowItEnded() throws Exception {
        assertThat(act("%2Fa").statusCode()).isEqualTo(303);
        String page = user.get(APP).body();
        assertThat(page)
                .contains(
                        "“Langzaam” gaat op de achtergrond verder",
                        "<progress value=\"3\" max=\"7\"",
                        "Versies bewaren: 4 van 7");
        assertThat(user.get(DESK + "/work").body()).contains("Langzaam", "<li>a</li>", "Versies bewaren: 4 van 7");

        Slow.goOn();
        assertThat(eventually(DESK + "/work/strip", "Klaar")).doesNotContain("data-running", "<html");
        assertThat(eventually(DESK + "/messages", "Langzaam: klaar")).contains("<li>a</li>");
        assertThat(Slow.DONE).containsExactly("superuser /a");
    }

    @Test
    void thatFailsSaysWhyInTheMessages() throws Exception {
        Slow.failing = true;
        act("%2Fa&path=%2Fb");
        Slow.goOn();
        assertThat(eventually(DESK + "/messages", "Langzaam: niet gelukt"))
                .contains("notice-error", "<li>a: Niets te doen</li>", "<li>b: Niets te doen</li>");
        assertThat(user.get(DESK + "/work").body()).contains("Niet gelukt");
    }

    @Test
    void thatEndsAtOnceIsToldAtOnceAndByNoMessage() throws Exception {
        Slow.goOn();
        act("%2Fa");
        assertThat(user.get(APP).body())
                .contains("notice-success", "<li>a</li>")
                .doesNotContain("achtergrond verder");
        assertThat(user.get(DESK + "/messages").body()).doesNotContain("Langzaam: klaar");
    }

    @Test
    void isKnownToNobodyElse() throws Exception {
        act("%2Fa");
        assertThat(webapp.visitor().get(DESK + "/work").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> act(String path) throws Exception {
        return user.post(APP + "/action/slow", "csrf=" + token + "&path=" + path);
    }

    private String eventually(String path, String text) throws Exception {
        Instant end = Instant.now().plusSeconds(20);
        String page = "";
        while (!page.contains(text) && Instant.now().isBefore(end)) {
            page = user.get(path).body();
        }
        assertThat(page).contains(text);
        return page;
    }

    /** Waits until it may go on. */
    public static final class Slow extends MgnlCommand {
        private static final List<String> DONE = new CopyOnWriteArrayList<>();
        private static volatile CountDownLatch gate = new CountDownLatch(1);
        private static volatile boolean failing;

        private String path = "";

        private static void reset() {
            DONE.clear();
            gate = new CountDownLatch(1);
            failing = false;
        }

        private static void goOn() {
            gate.countDown();
        }

        public void setPath(String path) {
            this.path = path;
        }

        @Override
        public boolean execute(Context context) throws Exception {
            Progress.report(Progress.Stage.KEEPING, 3, 7);
            if (!gate.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody lets it go on");
            }
            if (failing) {
                throw new Exception("Niets te doen");
            }
            Session session = MgnlContext.getJCRSession("books");
            DONE.add(MgnlContext.getUser().getName() + " "
                    + session.getNode(path).getPath());
            return CONTINUE_PROCESSING;
        }
    }
}
