package nl.vpng.host.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.AccessRules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionPoolTest {
    @TempDir
    Path folder;

    private Repository repository;
    private SessionPool pool;
    private final AccessTest.Reader reader = new AccessTest.Reader(new Rule("/*", 63));

    @BeforeEach
    void open() throws RepositoryException {
        repository = Repository.open(folder);
        repository.createWorkspace("books");
        pool = repository.pool();
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void lendsTheSameSessionAgainButNeverToTwoAtOnce() throws RepositoryException {
        Session first = pool.lend(reader, "books");
        Session second = pool.lend(reader, "books");
        assertThat(second).isNotSameAs(first);
        pool.giveBack(reader, "books", first);
        assertThat(pool.lend(reader, "books")).isSameAs(first);
    }

    @Test
    void showsWhatOthersSavedInTheMeantime() throws RepositoryException {
        Session kept = pool.lend(reader, "books");
        assertThat(kept.nodeExists("/one")).isFalse();
        pool.giveBack(reader, "books", kept);
        Session other = pool.lendSystem("books");
        other.getRootNode().addNode("one");
        other.save();
        Session again = pool.lend(reader, "books");
        assertThat(again).isSameAs(kept);
        assertThat(again.nodeExists("/one")).isTrue();
        other.getNode("/one").setProperty("title", "new");
        other.save();
        assertThat(again.getProperty("/one/title").getString()).isEqualTo("new");
    }

    @Test
    void dropsChangesThatWereNotSaved() throws RepositoryException {
        Session kept = pool.lend(reader, "books");
        kept.getRootNode().addNode("one");
        pool.giveBack(reader, "books", kept);
        Session again = pool.lend(reader, "books");
        assertThat(again).isSameAs(kept);
        assertThat(again.hasPendingChanges()).isFalse();
        assertThat(again.nodeExists("/one")).isFalse();
    }

    @Test
    void neverLendsASessionThatWasClosed() throws RepositoryException {
        Session closed = pool.lend(reader, "books");
        pool.giveBack(reader, "books", closed);
        closed.logout();
        assertThat(pool.lend(reader, "books").isLive()).isTrue();
    }

    @Test
    void keepsTheSessionsOfOneOwnerFromAnotherOfTheSameName() throws RepositoryException {
        pool.giveBack(reader, "books", pool.lend(reader, "books"));
        AccessTest.Reader poorer = new AccessTest.Reader();
        Session session = pool.lend(poorer, "books");
        assertThat(session.hasPermission("/x", Session.ACTION_ADD_NODE)).isFalse();
    }

    @Test
    void closesWhatIsIdleAndWhatComesBackWhenUsersAreForgotten() throws RepositoryException {
        Session lent = pool.lend(reader, "books");
        Session idle = pool.lend(reader, "books");
        pool.giveBack(reader, "books", idle);
        pool.forgetUsers();
        assertThat(idle.isLive()).isFalse();
        assertThat(lent.isLive()).isTrue();
        pool.giveBack(reader, "books", lent);
        assertThat(lent.isLive()).isFalse();
    }
}
