package nl.vpng.host.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.HostSettings;
import nl.vpng.host.module.ModuleManager;
import nl.vpng.host.repository.Repository;
import nl.vpng.host.security.Login.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginsTest {
    private static final String HERE = "127.0.0.1";
    private static final String NAME = "superuser";

    @TempDir
    static Path home;

    private static Repository repository;
    private static ModuleManager manager;

    private final TestClock clock = new TestClock();
    private Logins logins;

    @BeforeAll
    static void start() throws Exception {
        HostSettings settings = new HostSettings(home, home, "/x", true, false, "http://127.0.0.1:1/x");
        repository = ModuleManager.openRepository(settings);
        manager = ModuleManager.start(settings, repository, LoginsTest.class.getClassLoader(), Map.of());
    }

    @AfterAll
    static void stop() {
        manager.close();
        repository.close();
    }

    @BeforeEach
    void make() {
        logins = new Logins(manager.users(), clock);
    }

    private Outcome attempt(String name, String password, String address) {
        return logins.attempt(name, password.toCharArray(), address).outcome();
    }

    private void fail(int times, String name) {
        for (int i = 0; i < times; i++) {
            attempt(name, "wrong", HERE);
        }
    }

    @Test
    void letsInWhoKnowsThePassword() {
        Login login = logins.attempt(NAME, NAME.toCharArray(), HERE);
        assertThat(login.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(login.user()).map(HostUser::getName).contains(NAME);
    }

    @Test
    void locksANameAfterFiveWrongPasswordsAndOpensItAgain() {
        fail(4, NAME);
        assertThat(attempt(NAME, "wrong", HERE)).isEqualTo(Outcome.LOCKED);
        Login locked = logins.attempt(NAME, NAME.toCharArray(), HERE);
        assertThat(locked.outcome()).isEqualTo(Outcome.LOCKED);
        assertThat(locked.pause()).isEqualTo(Logins.LOCK);
        clock.forward(Logins.LOCK.minusSeconds(1));
        assertThat(attempt(NAME, NAME, HERE)).isEqualTo(Outcome.LOCKED);
        clock.forward(Duration.ofSeconds(1));
        assertThat(attempt(NAME, NAME, HERE)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void forgetsWrongPasswordsAfterTheRightOne() {
        fail(4, NAME);
        assertThat(attempt(NAME, NAME, HERE)).isEqualTo(Outcome.ACCEPTED);
        fail(4, NAME);
        assertThat(attempt(NAME, NAME, HERE)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void tellsNoDifferenceBetweenAKnownAndAnUnknownName() {
        fail(5, "nobody");
        assertThat(attempt("nobody", "wrong", HERE)).isEqualTo(Outcome.LOCKED);
    }

    @Test
    void holdsOffAnAddressThatTriesManyNames() {
        for (int i = 0; i < Logins.FAILURES_OF_ADDRESS; i++) {
            attempt("name" + i, "wrong", HERE);
        }
        assertThat(attempt(NAME, NAME, HERE)).isEqualTo(Outcome.TOO_MANY);
        assertThat(attempt(NAME, NAME, "127.0.0.2")).isEqualTo(Outcome.ACCEPTED);
        clock.forward(Logins.PAUSE_OF_ADDRESS);
        assertThat(attempt(NAME, NAME, HERE)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void countsGuessesThatComeAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Outcome>> guesses = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            guesses.add(threads.submit(() -> attempt(NAME, "wrong", HERE)));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> guess : guesses) {
            outcomes.add(guess.get());
        }
        threads.shutdown();
        assertThat(outcomes).filteredOn(Outcome.WRONG::equals).hasSize(Logins.FAILURES - 1);
    }

    @Test
    void findsWhoStillHasTheNameAsPassword() {
        assertThat(manager.users().withNameAsPassword()).containsExactly(NAME);
    }

    @Test
    void grantsTheRolesOfGroupsAndOfGroupsInGroups() throws RepositoryException {
        Session groups = repository.systemSession("usergroups");
        Node outer = groups.getRootNode().addNode("outer", "mgnl:group");
        outer.addNode("roles", "mgnl:contentNode").setProperty("0", "c0ffee00-0000-4000-8000-000000000011");
        Node inner = groups.getRootNode().addNode("inner", "mgnl:group");
        inner.addNode("groups", "mgnl:contentNode").setProperty("0", outer.getIdentifier());
        outer.addNode("groups", "mgnl:contentNode").setProperty("0", inner.getIdentifier());
        groups.save();
        Session users = repository.systemSession("users");
        Node user = users.getNode("/system").addNode("member", "mgnl:user");
        user.addNode("groups", "mgnl:contentNode").setProperty("0", inner.getIdentifier());
        users.save();
        HostUser member = manager.users().byName("member").orElseThrow();
        assertThat(member.hasRole("superuser")).isTrue();
        outer.getNode("roles").remove();
        groups.save();
        assertThat(manager.users().byName("member").orElseThrow().hasRole("superuser"))
                .isFalse();
        user.remove();
        users.save();
        users.logout();
        groups.logout();
    }
}
