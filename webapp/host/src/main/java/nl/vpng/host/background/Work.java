package nl.vpng.host.background;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One piece of work: what it is, how far it is and how it ended. It may be asked from any thread. */
public final class Work {

    private final long id;
    private final String title;
    private final List<String> subjects;
    private final Instant begun = Instant.now();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Progress progress = new Progress(Progress.Stage.WAITING, 0, 0);
    private volatile @Nullable Instant ended;
    private volatile List<String> failures = List.of();
    private boolean left;

    Work(long id, String title, List<String> subjects) {
        this.id = id;
        this.title = title;
        this.subjects = List.copyOf(subjects);
    }

    /** Returns the number that no other work of this instance has since its start. */
    public long id() {
        return id;
    }

    /** Returns what is done, in the words of the user who began it. */
    public String title() {
        return title;
    }

    /** Returns what it is done with, in words. */
    public List<String> subjects() {
        return subjects;
    }

    public Instant begun() {
        return begun;
    }

    /** Returns when it ended; empty while it goes on. */
    public Optional<Instant> ended() {
        return Optional.ofNullable(ended);
    }

    public Progress progress() {
        return progress;
    }

    /** Returns why it failed, in words for users; empty where it did not, or has not ended yet. */
    public List<String> failures() {
        return failures;
    }

    /**
     * Waits for the end.
     *
     * @return whether it ended in time; if not, the one who waits has left, and the end is told otherwise
     */
    public boolean await(Duration patience) {
        try {
            if (end.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            left = ended == null;
            return !left;
        }
    }

    /** Tells whether who began it did not wait for the end. */
    public synchronized boolean left() {
        return left;
    }

    void progress(Progress now) {
        progress = now;
    }

    /** Ends it; returns whether nobody is waiting any more. */
    synchronized boolean end(List<String> reasons) {
        failures = List.copyOf(reasons);
        progress = new Progress(Progress.Stage.ENDED, 1, 1);
        ended = Instant.now();
        end.countDown();
        return left;
    }
}
