package nl.vpng.order;

import info.magnolia.jcr.util.PropertyUtil;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** The delivery marks of an order on the author: which of its messages went out, and when the rest is tried again. */
final class Delivery {

    /** When the editors got a message in their Pulse. */
    static final String ANNOUNCED = "announced";

    static final String EDITORS_MAILED = "editorsMailed";
    static final String CUSTOMER_MAILED = "customerMailed";
    /** When the editors were told that the mails do not go out. */
    static final String OVERDUE = "overdueAnnounced";

    static final String ATTEMPTS = "attempts";
    static final String NEXT_ATTEMPT = "nextAttempt";
    /** What went wrong the last time, without anything of the customer. */
    static final String PROBLEM = "mailProblem";
    /** How often an editor asked to send the mails once more. */
    static final String ROUND = "mailRound";

    private static final List<String> MARKS = List.of(ANNOUNCED, EDITORS_MAILED, CUSTOMER_MAILED, OVERDUE);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private Delivery() {}

    /**
     * The marks as they are.
     *
     * @param done which messages went out
     * @param nextAttempt when the mails may be tried again; null where that is now
     * @param round how often an editor asked to send them once more
     */
    record State(Set<String> done, @Nullable Instant nextAttempt, long round) {

        boolean isDone(String mark) {
            return done.contains(mark);
        }

        boolean mayBeTried(Instant now) {
            return nextAttempt == null || !nextAttempt.isAfter(now);
        }
    }

    static State state(Node order) throws RepositoryException {
        Set<String> done = new HashSet<>();
        for (String mark : MARKS) {
            if (order.hasProperty(mark)) {
                done.add(mark);
            }
        }
        return new State(done, OrderNode.instant(order, NEXT_ATTEMPT), number(order, ROUND));
    }

    /** Tells whether both mails went out. */
    static boolean isMailed(Node order) throws RepositoryException {
        return order.hasProperty(EDITORS_MAILED) && order.hasProperty(CUSTOMER_MAILED);
    }

    private static long number(Node order, String property) throws RepositoryException {
        return Objects.requireNonNullElse(PropertyUtil.getLong(order, property), 0L);
    }

    /** Notes that something went out. */
    static void mark(Node order, String mark, Instant now) throws RepositoryException {
        OrderNode.setInstant(order, mark, now);
        remove(order, ATTEMPTS);
        remove(order, NEXT_ATTEMPT);
        remove(order, PROBLEM);
    }

    /** Notes that the mails could not go out now; each time the pause doubles, up to an hour. */
    static void postpone(Node order, String problem, Instant now) throws RepositoryException {
        long attempts = number(order, ATTEMPTS) + 1;
        order.setProperty(ATTEMPTS, attempts);
        OrderNode.setInstant(order, NEXT_ATTEMPT, now.plus(pause(attempts)));
        order.setProperty(PROBLEM, problem);
    }

    static Duration pause(long attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Lets both mails go out once more, as mails of their own. */
    static void again(Node order) throws RepositoryException {
        order.setProperty(ROUND, number(order, ROUND) + 1);
        remove(order, EDITORS_MAILED);
        remove(order, CUSTOMER_MAILED);
        remove(order, OVERDUE);
        remove(order, ATTEMPTS);
        remove(order, NEXT_ATTEMPT);
        remove(order, PROBLEM);
    }

    private static void remove(Node order, String property) throws RepositoryException {
        @Nullable Property present = PropertyUtil.getPropertyOrNull(order, property);
        if (present != null) {
            present.remove();
        }
    }
}
