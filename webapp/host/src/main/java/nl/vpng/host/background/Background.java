package nl.vpng.host.background;

import info.magnolia.context.MgnlContext;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import nl.vpng.host.context.UserContext;
import nl.vpng.host.repository.Repository;
import nl.vpng.host.security.HostUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The work that goes on in the background of an instance, and what was done since its start. */
public final class Background implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Background.class);

    /** More at once would take the processors from those who are at work. */
    private static final int AT_ONCE = 2;

    /** As many are remembered of one user. */
    private static final int KEPT = 20;

    /** What is being sent to public when the instance stops gets this time to arrive. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Repository repository;
    private final ExecutorService threads;
    private final AtomicLong number = new AtomicLong();
    private final Map<String, Deque<Work>> works = new ConcurrentHashMap<>();
    private volatile boolean closing;

    /** Begins with nothing to do. */
    public Background(Repository repository) {
        this.repository = repository;
        AtomicInteger thread = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(AT_ONCE, job -> {
            Thread worker = new Thread(job, "background-" + thread.incrementAndGet());
            worker.setDaemon(true);
            return worker;
        });
    }

    /** Something to do. */
    public interface Job {

        /** Does it and returns why it failed, in words for the user; nothing where it did not. */
        List<String> run();
    }

    /**
     * Begins something, in a context with the user's own rights and language.
     *
     * @param title what is done, in words
     * @param subjects what it is done with, in words
     * @param stopped what the user reads where the instance stops before it has begun
     * @param whenLeft called in the same context at the end, where nobody waits for it any more
     */
    public Work start(
            HostUser user,
            Locale locale,
            String title,
            List<String> subjects,
            String stopped,
            Job job,
            Consumer<Work> whenLeft) {
        Work work = new Work(number.incrementAndGet(), title, subjects);
        remember(user.getName(), work);
        threads.execute(() -> {
            MgnlContext.setInstance(new UserContext(user, repository, locale));
            Progress.of(work);
            try {
                if (work.end(closing ? List.of(stopped) : done(job))) {
                    whenLeft.accept(work);
                }
            } catch (RuntimeException e) {
                log.error("Nobody learns how the work {} of {} ended", work.id(), user.getName(), e);
            } finally {
                Progress.of(null);
                MgnlContext.release();
                MgnlContext.setInstance(null);
            }
        });
        return work;
    }

    private static List<String> done(Job job) {
        Progress.report(Progress.Stage.RUNNING, 0, 0);
        try {
            return job.run();
        } catch (RuntimeException e) {
            log.error("Work in the background fails", e);
            return List.of(e.toString());
        }
    }

    private void remember(String user, Work work) {
        works.compute(user, (name, earlier) -> {
            Deque<Work> kept = earlier == null ? new ArrayDeque<>() : new ArrayDeque<>(earlier);
            kept.addFirst(work);
            while (kept.size() > KEPT && kept.getLast().ended().isPresent()) {
                kept.removeLast();
            }
            return kept;
        });
    }

    /** Returns the work of a user, the newest first. */
    public List<Work> of(String user) {
        return List.copyOf(works.getOrDefault(user, new ArrayDeque<>()));
    }

    /**
     * Lets what has begun come to its end, for some time; what has not is not done. No thread is interrupted: the repository would
     * lose its files by that.
     */
    @Override
    public void close() {
        closing = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                log.error(
                        "Work in the background does not end; what it publishes may be on public without a mark here");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
