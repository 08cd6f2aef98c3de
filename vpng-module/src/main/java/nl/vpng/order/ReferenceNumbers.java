package nl.vpng.order;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.PropertyUtil;
import java.time.Clock;
import java.util.Objects;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Gives out references, none twice: not on this public, since what is given out was noted before, also when orders were
 * erased, the clock went back or the process was killed; and not on another one, since its number is another.
 */
public final class ReferenceNumbers {

    /** So many are noted at once, so that not each order has to. After a restart the rest of them is left out. */
    private static final long NOTED_AT_ONCE = 64;

    private static final String USED_UP_TO = "usedUpTo";

    private final OrderSettings settings;
    private final Clock clock;
    private long last;
    private long noted;
    private boolean begun;

    /** @param settings hold the number of this public */
    @Inject
    public ReferenceNumbers(OrderSettings settings) {
        this(settings, Clock.systemUTC());
    }

    ReferenceNumbers(OrderSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Returns a reference that nobody ever got.
     *
     * @throws RepositoryException where it cannot be noted that it is used
     */
    synchronized String next() throws RepositoryException {
        int number = settings.publicNumber();
        if (!begun) {
            last = note(number, 0);
            noted = last;
            begun = true;
        }
        long tick = Math.max(last + 1, ReferenceNumber.tick(clock.instant()));
        if (tick > noted) {
            noted = note(number, tick + NOTED_AT_ONCE);
        }
        last = tick;
        return ReferenceNumber.of(tick, number);
    }

    /** Notes what is used where that is more than was noted, and returns what is noted then. */
    private static long note(int number, long usedUpTo) throws RepositoryException {
        return OrderStore.inSystem(session -> {
            String name = "references-" + number;
            Node root = session.getRootNode();
            Node node = root.hasNode(name) ? root.getNode(name) : root.addNode(name, NodeTypes.ContentNode.NAME);
            long known = Objects.requireNonNullElse(PropertyUtil.getLong(node, USED_UP_TO), 0L);
            if (usedUpTo > known) {
                node.setProperty(USED_UP_TO, usedUpTo);
                session.save();
                return usedUpTo;
            }
            return known;
        });
    }
}
