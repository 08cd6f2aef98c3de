package nl.vpng.host.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.jcr.Node;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingKillTest {
    private static final int PAGES = 20;
    private static final int ENOUGH = 8;

    @TempDir
    Path folder;

    @Test
    void nothingIsHalfPublishedAndNothingConfirmedIsLostWhenTheProcessIsKilled() throws Exception {
        long confirmed = publishUntilKilled();
        assertThat(confirmed).isGreaterThanOrEqualTo(ENOUGH);
        for (String instance : new String[] {"magnoliaPublic", "magnoliaAuthor"}) {
            assertThat(rounds(instance))
                    .as(instance)
                    .singleElement()
                    .satisfies(round -> assertThat(round).isGreaterThanOrEqualTo(confirmed));
        }
    }

    private Set<Long> rounds(String instance) throws Exception {
        Set<Long> rounds = new HashSet<>();
        try (Repository repository = Repository.open(folder.resolve(instance + "/repositories/magnolia"))) {
            Session session = repository.systemSession("website");
            for (int i = 0; i < PAGES; i++) {
                rounds.add(session.getProperty("/home/page" + i + "/round").getLong());
            }
            session.logout();
        }
        return rounds;
    }

    /** Returns the last round that another process said was published before it was killed. */
    private long publishUntilKilled() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rounds.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("published ")) {
                    last = Long.parseLong(line.substring("published ".length()));
                }
                if (line.equals("publishing " + (ENOUGH + 1))) {
                    // through the handle, which leaves open what the process still has to say
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return last;
    }

    /** The process that is killed: changes all pages in one save, publishes them in one call, says so, again and again. */
    static final class Rounds {
        private Rounds() {}

        public static void main(String[] arguments) throws Exception {
            TwoInstances two = new TwoInstances(Path.of(arguments[0]));
            two.edit("website", session -> {
                Node home = session.getRootNode().addNode("home", "mgnl:page");
                for (int i = 0; i < PAGES; i++) {
                    home.addNode("page" + i, "mgnl:page").setProperty("round", 0);
                }
            });
            for (long round = 1; round < 10_000; round++) {
                long now = round;
                two.edit("website", session -> {
                    for (int i = 0; i < PAGES; i++) {
                        session.getNode("/home/page" + i).setProperty("round", now);
                    }
                });
                System.out.println("publishing " + round);
                two.run("publish", "website", "/home", true);
                System.out.println("published " + round);
            }
        }
    }
}
