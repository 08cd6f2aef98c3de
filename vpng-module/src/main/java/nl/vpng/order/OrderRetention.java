package nl.vpng.order;

import info.magnolia.jcr.util.NodeUtil;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets: on the author whose an order was, when its form's days are over since it was sent or cancelled, or since it was placed
 * where it looks like spam and nobody settled it; on public what told a repeated order, when its form can no longer be sent. One
 * folder at a time, so that memory stays flat.
 */
public final class OrderRetention {

    private static final Logger log = LoggerFactory.getLogger(OrderRetention.class);

    private final OrderForms forms;
    private final Clock clock;

    /** @param forms say how long */
    @Inject
    public OrderRetention(OrderForms forms) {
        this(forms, Clock.systemUTC());
    }

    OrderRetention(OrderForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * Goes through all orders.
     *
     * @throws RepositoryException where one cannot be read or changed; the others before it are done
     */
    void forget() throws RepositoryException {
        Instant now = clock.instant();
        Map<String, Long> days = new HashMap<>();
        int changed = 0;
        for (String folder : folders()) {
            changed += OrderStore.inSystem(session -> {
                int here = 0;
                Node node = session.getNode(folder);
                for (Node order : NodeUtil.getNodes(node, OrderNode.NODE_TYPE)) {
                    here += forget(order, days, now) ? 1 : 0;
                }
                if (here > 0) {
                    session.save();
                }
                return here;
            });
        }
        if (changed > 0) {
            log.info("{} orders are anonymous or gone from now on", changed);
        }
    }

    private boolean forget(Node order, Map<String, Long> days, Instant now) throws RepositoryException {
        Instant collected = OrderNode.instant(order, OrderNode.COLLECTED);
        if (collected != null) {
            boolean over =
                    collected.plus(FormKeys.VALID).plus(Duration.ofDays(1)).isBefore(now);
            if (over) {
                order.remove();
            }
            return over;
        }
        Instant since = since(order);
        if (since == null) {
            return false;
        }
        Duration kept = Duration.ofDays(days(OrderNode.text(order, OrderNode.FORM), days));
        boolean over = since.plus(kept).isBefore(now);
        if (over) {
            OrderNode.anonymise(order, now);
        }
        return over;
    }

    /** Returns from when the form's days count; null where they do not: what is to be sent is kept until it is. */
    private static @Nullable Instant since(Node order) {
        return switch (OrderNode.status(order)) {
            case SHIPPED, CANCELLED -> OrderNode.instant(order, OrderNode.CLOSED);
            case PARKED -> OrderNode.instant(order, OrderNode.PLACED);
            case NEW, ANONYMISED -> null;
        };
    }

    private long days(String form, Map<String, Long> known) throws RepositoryException {
        Long days = known.get(form);
        if (days == null) {
            Optional<OrderForm> found = forms.find(form);
            days = found.map(OrderForm::retentionDays).orElse(OrderForms.DEFAULT_RETENTION_DAYS);
            known.put(form, days);
        }
        return days;
    }

    private static List<String> folders() throws RepositoryException {
        return OrderStore.inSystem(session -> {
            List<String> folders = new ArrayList<>();
            for (Node day : OrderStore.days(session)) {
                for (Node folder : NodeUtil.getNodes(day)) {
                    folders.add(folder.getPath());
                }
            }
            return folders;
        });
    }
}
