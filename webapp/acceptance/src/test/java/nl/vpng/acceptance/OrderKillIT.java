package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Visitors order at a steady rate while the host (author and public) and the mail server are killed at random moments. Short here;
 * {@code docs/operations.md} has the command for a long campaign.
 */
@NeedsTheHost
class OrderKillIT {

    private static final int ORDERS = Integer.getInteger("vpng.kill.orders", 60);
    private static final int ORDERS_A_SECOND = Integer.getInteger("vpng.kill.rate", 10);
    private static final int HOST_KILLS = Integer.getInteger("vpng.kill.host", 2);
    private static final int MAIL_KILLS = Integer.getInteger("vpng.kill.mail", 2);
    private static final long SEED = Long.getLong("vpng.kill.seed", System.nanoTime());

    /** A reference is seen, and two mails are taken. */
    private static final int STEPS_OF_AN_ORDER = 3;

    /** Until then something is killed; what is left afterwards brings the last mails out without a pause. */
    private static final double KILLING = 0.9;

    private static final Pattern DAY = Pattern.compile("\"path\":\"/([0-9]{8})\"");

    @TempDir
    private Path folder;

    private final Progress progress = new Progress();
    private final Random chance = new Random(SEED);
    private final ExecutorService visiting = Executors.newFixedThreadPool(32);
    private final ScheduledExecutorService working = Executors.newScheduledThreadPool(4);
    private final List<Run> runs = new ArrayList<>();
    private final Set<Integer> health = ConcurrentHashMap.newKeySet();
    private MailServer mailServer;
    private String[] command;
    private String publicUrl;
    private Rest onPublic;
    private Rest onAuthor;

    @BeforeEach
    void start() throws Exception {
        mailServer = new MailServer(progress::step);
        String port = String.valueOf(Run.freePort());
        command = new String[] {
            "--port", port, "--data", folder.resolve("data").toString(), "--smtp", mailServer.address()
        };
        String[] ready = startHost().split(" ");
        publicUrl = ready[1].replaceAll("/$", "");
        onPublic = Rest.as("superuser", publicUrl);
        onAuthor = Rest.as("superuser", ready[2].replaceAll("/$", ""));
        onPublic.limitOrders("0");
    }

    @AfterEach
    void stop() throws Exception {
        visiting.shutdownNow();
        working.shutdownNow();
        runs.forEach(Run::kill);
        mailServer.kill();
    }

    @Test
    void keepsEveryOrderAndSendsEveryMailHoweverOftenItIsKilled() throws Exception {
        Instant began = Instant.now();
        // the job of the scheduler runs each minute; who waits for nothing else asks more often
        List<Future<?>> repeated = List.of(
                working.scheduleWithFixedDelay(ignoringKills(this::collect), 1, 1, TimeUnit.SECONDS),
                working.scheduleWithFixedDelay(ignoringKills(this::watch), 1, 1, TimeUnit.SECONDS));
        List<Integer> hostKills = moments(HOST_KILLS);
        List<Integer> mailKills = moments(MAIL_KILLS);
        List<Future<?>> killers = List.of(
                working.submit(() -> kill(hostKills, this::restartHost)),
                working.submit(() -> kill(mailKills, mailServer::restart)));
        List<Visitor> visitors =
                IntStream.range(0, ORDERS).mapToObj(this::visit).toList();

        List<String> seen = new ArrayList<>();
        List<MailServer.Mail> expected = new ArrayList<>();
        for (Visitor visitor : visitors) {
            String reference = visitor.reference().get(Run.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            seen.add(line(reference, visitor.quantity(), visitor.name(), visitor.email()));
            expected.add(mail(reference, "redactie", "redactie@vpng.example"));
            expected.add(mail(reference, "besteller", visitor.email()));
        }
        Duration ordering = Duration.between(began, Instant.now());
        for (Future<?> killer : killers) {
            killer.get();
        }
        progress.await(STEPS_OF_AN_ORDER * ORDERS);
        awaitNothingWaiting(onPublic);
        awaitNothingWaiting(onAuthor);

        assertThat(orders()).as("orders on the author").containsExactlyInAnyOrderElementsOf(seen);
        List<MailServer.Mail> taken = mailServer.taken();
        assertThat(new HashSet<>(taken)).as("mails").containsExactlyInAnyOrderElementsOf(expected);
        int twice = taken.size() - expected.size();
        assertThat(twice).as("mails that went out twice").isLessThanOrEqualTo(HOST_KILLS + MAIL_KILLS);
        assertThat(repeated).as("what was done each second until now").noneMatch(Future::isDone);
        assertThat(health).as("statuses of the health address").containsExactly(200);
        assertThat(publicOrders()).as("orders on public").doesNotContain("O’Kill", "@klant.example", "Domplein");
        assertThat(log()).as("log").isNotEmpty().noneMatch(line -> line.contains("O’Kill") || line.contains("@klant"));
        System.out.printf(
                "%d orders, %d mails, host killed %d times, mail server %d times; %d answers to visitors lost;"
                        + " %d mails twice; nothing lost. %d s of ordering, %d s in all, seed %d%n",
                ORDERS,
                expected.size(),
                HOST_KILLS,
                MAIL_KILLS,
                visitors.stream().mapToInt(Visitor::lostAnswers).sum(),
                twice,
                ordering.toSeconds(),
                Duration.between(began, Instant.now()).toSeconds(),
                SEED);
    }

    private Visitor visit(int number) {
        Visitor visitor = new Visitor(publicUrl + "/bestellen.html", number, visiting, progress::step);
        CompletableFuture.delayedExecutor(number * 1_000L / ORDERS_A_SECOND, TimeUnit.MILLISECONDS, visiting)
                .execute(visitor);
        return visitor;
    }

    private void collect() throws Exception {
        onAuthor.send("POST", "/commands/v2/vpng/collectOrders", "{}");
    }

    /** As whoever watches the site does, who should not be called without need. */
    private void watch() throws Exception {
        health.add(onPublic.get("/vpng/health/v1").statusCode());
        health.add(onAuthor.get("/vpng/health/v1").statusCode());
    }

    private interface Deed {
        void run() throws Exception;
    }

    /** What is done again and again does without an answer now and then. */
    private static Runnable ignoringKills(Deed deed) {
        return () -> {
            try {
                deed.run();
            } catch (IOException killed) {
                // done again soon
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private @Nullable Void kill(List<Integer> moments, Deed deed) throws Exception {
        for (int moment : moments) {
            progress.await(moment);
            deed.run();
        }
        return null;
    }

    /** Random numbers of steps after which something is killed; always in the middle of the work that a step is the end of. */
    private List<Integer> moments(int number) {
        int last = (int) (ORDERS * STEPS_OF_AN_ORDER * KILLING);
        return chance.ints(number, 1, last).sorted().boxed().toList();
    }

    private void restartHost() throws Exception {
        runs.get(runs.size() - 1).kill();
        startHost();
    }

    private String startHost() throws Exception {
        Run run = Run.start(Run.project(), command);
        runs.add(run);
        return run.ready();
    }

    private static void awaitNothingWaiting(Rest instance) throws Exception {
        Instant late = Instant.now().plus(Run.PATIENCE);
        String health = instance.get("/vpng/health/v1").body();
        while (!health.contains("\"ordersWaiting\":0,")) {
            assertThat(Instant.now()).as(health).isBefore(late);
            TimeUnit.MILLISECONDS.sleep(200); // only between two questions
            health = instance.get("/vpng/health/v1").body();
        }
    }

    private static String line(Object... cells) {
        return Stream.of(cells)
                .map(Object::toString)
                .reduce((left, right) -> left + ";" + right)
                .orElseThrow();
    }

    private static MailServer.Mail mail(String reference, String kind, String to) {
        return new MailServer.Mail("<" + reference + "." + kind + "@vpng.example>", to);
    }

    /** Reference, number, name and address of all orders on the author, as editors get them. */
    private List<String> orders() throws Exception {
        String csv = onAuthor.get("/vpng/orders/v1/csv").body();
        return csv.lines()
                .skip(1)
                .map(row -> row.split(";", -1))
                .map(cells -> line(cells[0], cells[5], cells[8], cells[10]))
                .toList();
    }

    /** All that public still has of orders. */
    private String publicOrders() throws Exception {
        String root = onPublic.get("/nodes/v1/bestellingen/?depth=1").body();
        List<String> days =
                DAY.matcher(root).results().map(found -> found.group(1)).toList();
        assertThat(days).isNotEmpty();
        StringBuilder all = new StringBuilder();
        for (String day : days) {
            all.append(
                    onPublic.get("/nodes/v1/bestellingen/" + day + "?depth=3").body());
        }
        assertThat(all).contains("\"name\":\"collected\"");
        return all.toString();
    }

    private Collection<String> log() throws Exception {
        runs.get(runs.size() - 1).close();
        List<String> lines = new ArrayList<>();
        for (Run run : runs) {
            lines.addAll(run.problems());
        }
        return lines;
    }
}
