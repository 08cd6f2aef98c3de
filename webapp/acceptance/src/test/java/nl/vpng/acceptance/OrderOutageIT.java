package nl.vpng.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** Orders at two publics while the author, the mail server or the disk is of no use: what the visitor reads is true, and soon. */
@NeedsTheHost
class OrderOutageIT {

    private static final String BOOK = "opgavegericht-werken";
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final String RECEIVERS = "/modules/publishing-core/config/receivers";
    private static final Path LIMIT = Path.of("/usr/bin/prlimit");

    @TempDir
    private static Path folder;

    private static final List<String> MAILED = new CopyOnWriteArrayList<>();

    private static int mailPort;
    private static SMTPServer mailServer;
    private static Run run;
    private static List<Site> publics;
    private static Rest author;

    @BeforeAll
    static void start() throws Exception {
        mailPort = Run.freePort();
        startMailServer();
        run = Run.start(
                Run.project(),
                "--port",
                String.valueOf(Run.freePort()),
                "--data",
                folder.resolve("data").toString(),
                "--publics",
                "2",
                "--smtp",
                "127.0.0.1:" + mailPort);
        String[] ready = run.ready().split(" ");
        String second = ready[1].replaceAll("/$", "2");
        publics = List.of(Site.at(ready[1], ready[2]), Site.at(second, ready[2]));
        author = Rest.as("superuser", ready[2].replaceAll("/$", ""));
    }

    @AfterAll
    static void stop() {
        run.close();
        mailServer.stop();
    }

    @Test
    void bothPublicsFeedTheAuthorAndForget() throws Exception {
        List<String> references = orderAtBoth("Tweeling");
        collect();
        assertThat(onAuthor("Tweeling")).containsExactlyInAnyOrderElementsOf(references);
        for (Site site : publics) {
            assertThat(health(site)).contains("\"ordersWaiting\":0");
            assertThat(Rest.as("superuser", site.url(""))
                            .get("/nodes/v1/bestellingen/?depth=4")
                            .body())
                    .contains("\"collected\"")
                    .doesNotContain("Tweeling", "besteller@gemeente.example");
        }
    }

    @Test
    void publicTakesOrdersWhileNoAuthorFetchesThem() throws Exception {
        String port = publics.get(0).url("").replaceAll("^.*:([0-9]+)/.*", "$1");
        List<String> references = new ArrayList<>();
        receiversAt(String.valueOf(Run.freePort()));
        try {
            for (int i = 0; i < 3; i++) {
                references.addAll(orderAtBoth("Wachter"));
            }
            collect();
            assertThat(onAuthor("Wachter")).isEmpty();
            for (Site site : publics) {
                assertThat(health(site)).contains("\"ordersWaiting\":3");
            }
        } finally {
            receiversAt(port);
        }
        collect();
        assertThat(onAuthor("Wachter")).containsExactlyInAnyOrderElementsOf(references);
        assertThat(MAILED).containsAll(mails(references)).doesNotHaveDuplicates();
    }

    @Test
    void visitorsDoNotNoticeAMailServerThatNeverAnswers() throws Exception {
        mailServer.stop();
        List<String> references = new ArrayList<>();
        // nobody takes the connections from the queue, so each is open and silent
        try (ServerSocket silent = new ServerSocket(mailPort, 50, InetAddress.getLoopbackAddress());
                Desk desk = Desk.as("redacteur", publics.get(0))) {
            assertThat(silent.isBound()).isTrue();
            references.addAll(orderAtBoth("Geduld"));
            CompletableFuture<Void> delivering = CompletableFuture.runAsync(() -> {
                try {
                    collect();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            references.addAll(orderAtBoth("Geduld"));
            delivering.join();
            collect();
            desk.go("/app/order?q=Geduld");
            assertThat(desk.page().locator("tbody tr")).hasCount(4);
            assertThat(desk.page()
                            .locator("tbody tr", new Page.LocatorOptions().setHasText("Mailserver niet bereikbaar"))
                            .first())
                    .isVisible();
        }
        startMailServer();
        // its mails tell the author that the server works again
        references.addAll(orderAtBoth("Geduld"));
        collect();
        assertThat(MAILED).containsAll(mails(references)).doesNotHaveDuplicates();
        assertThat(author.get("/vpng/health/v1").body()).contains("\"ordersWaiting\":0");
    }

    @Test
    void visitorKeepsWhatWasTypedWhereTheDiskIsFull() throws Exception {
        assumeTrue(Files.isExecutable(LIMIT), "needs prlimit");
        Site site = publics.get(0);
        OrderForm form = OrderForm.open(site, BOOK).complete("Volle Schijf").with("remarks", "regel <1>");
        HttpResponse<String> refused;
        limitFiles("8192");
        try {
            refused = soon(form::send);
        } finally {
            limitFiles("unlimited");
        }
        Document page = Jsoup.parse(refused.body());
        assertThat(refused.statusCode()).as(page.text()).isEqualTo(503);
        assertThat(page.select(".vpng-alert").text()).contains("Er is niets besteld");
        OrderForm filled = OrderForm.in(site, refused);
        assertThat(filled.get("name")).isEqualTo("Volle Schijf");
        assertThat(filled.get("remarks")).isEqualTo("regel <1>");

        collect();
        assertThat(onAuthor("Volle Schijf")).isEmpty();
        String reference = OrderForm.reference(site, soon(filled::send));
        collect();
        assertThat(onAuthor("Volle Schijf")).containsExactly(reference);
    }

    /** The process may write no file beyond so many bytes; what the database had before its first orders stays writable. */
    private static void limitFiles(String bytes) throws Exception {
        Process limit = new ProcessBuilder(
                        LIMIT.toString(), "--pid", String.valueOf(run.pid()), "--fsize=" + bytes + ":unlimited")
                .inheritIO()
                .start();
        assertThat(limit.waitFor()).isZero();
    }

    private static List<String> orderAtBoth(String name) throws Exception {
        List<String> references = new ArrayList<>();
        for (Site site : publics) {
            OrderForm form = OrderForm.open(site, BOOK).complete(name);
            references.add(OrderForm.reference(site, soon(form::send)));
        }
        return references;
    }

    /** The pause that makes the sender a person is not part of the time. */
    private static <T> T soon(Callable<T> deed) throws Exception {
        Instant began = Instant.now();
        T result = deed.call();
        assertThat(Duration.between(began, Instant.now())).isLessThan(SOON.plusMillis(1_100));
        return result;
    }

    private static void collect() throws Exception {
        HttpResponse<String> answer = author.send("POST", "/commands/v2/vpng/collectOrders", "{}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String health(Site site) throws Exception {
        return Rest.asVisitor(site.url("")).get("/vpng/health/v1").body();
    }

    /** The references of a customer's orders. */
    private static List<String> onAuthor(String name) throws Exception {
        return author.get("/vpng/orders/v1/csv")
                .body()
                .lines()
                .filter(line -> line.contains(";" + name + ";"))
                .map(line -> line.split(";", 2)[0])
                .toList();
    }

    private static void receiversAt(String port) throws Exception {
        for (Site site : publics) {
            String url = site.url("");
            author.set(
                    "config",
                    RECEIVERS + url.substring(url.lastIndexOf('/')),
                    "url",
                    url.replaceAll(":[0-9]+/", ":" + port + "/"));
        }
    }

    private static List<String> mails(List<String> references) {
        return references.stream()
                .flatMap(reference ->
                        Stream.of("redactie", "besteller").map(kind -> "<" + reference + "." + kind + "@vpng.example>"))
                .toList();
    }

    private static void startMailServer() {
        mailServer = SMTPServer.port(mailPort)
                .bindAddress(InetAddress.getLoopbackAddress())
                .simpleMessageListener(new Taking())
                .build();
        mailServer.start();
    }

    private static final class Taking implements SimpleMessageListener {
        @Override
        public boolean accept(String from, String recipient) {
            return true;
        }

        @Override
        public void deliver(String from, String recipient, InputStream data) throws IOException {
            new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("Message-ID: "))
                    .findFirst()
                    .ifPresent(line -> MAILED.add(line.substring("Message-ID: ".length())));
        }
    }
}
