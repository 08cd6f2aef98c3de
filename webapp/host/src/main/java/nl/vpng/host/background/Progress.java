package nl.vpng.host.background;

import org.jspecify.annotations.Nullable;

/**
 * How far a piece of work is.
 *
 * @param stage what is being done now
 * @param done how much of that is done
 * @param total how much there is to do; 0 where that is not known
 */
public record Progress(Stage stage, int done, int total) {

    private static final ThreadLocal<@Nullable Work> WORK = new ThreadLocal<>();

    /** What work may consist of. */
    public enum Stage {
        /** It has not begun. */
        WAITING,
        /** It is being done, with nothing more to say. */
        RUNNING,
        /** Versions are kept of what is about to be published. */
        KEEPING,
        /** What is published is put together. */
        PACKING,
        /** It is sent to the public instances. */
        SENDING,
        /** It is done, or has failed. */
        ENDED
    }

    /** Tells how far the work of this thread is; nobody hears it where the thread does none. */
    public static void report(Stage stage, int done, int total) {
        Work work = WORK.get();
        if (work != null) {
            work.progress(new Progress(stage, done, total));
        }
    }

    /** Makes a piece of work that of this thread; null ends that. */
    static void of(@Nullable Work work) {
        if (work == null) {
            WORK.remove();
        } else {
            WORK.set(work);
        }
    }
}
