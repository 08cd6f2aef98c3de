package nl.vpng.order;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** Takes orders: judges what was sent, and stores what can be taken. Knows nothing of pages and requests. */
public final class Ordering {

    /** Problems that belong to no field are kept under this name. */
    static final String WHOLE_FORM = FormKeys.FIELD;

    /** The problem of an address that sends far too many. */
    static final String FLOODED = "order.problem.flood";

    /** From so many times the suspicious number on, nothing is taken for the rest of the hour. */
    private static final int FLOOD = 10;

    /** Nobody fills in the form faster. */
    private static final Duration FASTEST = Duration.ofSeconds(1);

    private final OrderStore store;
    private final Offers offers;
    private final FormKeys keys;
    private final Seal seal;
    private final ReferenceNumbers references;
    private final RateLimit rates;
    private final OrderSettings settings;
    private final Clock clock;

    /** As {@link #check} and {@link #place} need them. */
    @Inject
    public Ordering(
            OrderStore store,
            Offers offers,
            FormKeys keys,
            Seal seal,
            ReferenceNumbers references,
            RateLimit rates,
            OrderSettings settings) {
        this.store = store;
        this.offers = offers;
        this.keys = keys;
        this.seal = seal;
        this.references = references;
        this.rates = rates;
        this.settings = settings;
        this.clock = Clock.systemUTC();
    }

    /**
     * Judges what was sent.
     *
     * @param form null where the page has none that is published
     * @throws RepositoryException where the repository cannot be read
     */
    Submission check(@Nullable OrderForm form, Sent sent) throws RepositoryException {
        TypedOrder typed = new TypedOrder(sent.typed());
        FormKey key = keys.read(sent.key()).orElse(null);
        String fingerprint = seal.fingerprint(typed.joined());
        Optional<Order> earlier = key == null ? Optional.empty() : store.find(key.order());
        if (earlier.isPresent() && earlier.get().fingerprint().equals(fingerprint)) {
            return Submission.taken(earlier.get());
        }
        if (form == null || !form.open()) {
            return whole("order.problem.closed");
        }
        Map<String, Problem> problems = new LinkedHashMap<>();
        OrderRules rules = new OrderRules(typed, form, offers.of(typed.get(OrderControl.PUBLICATION)));
        rules.problems().forEach((control, problem) -> problems.put(control.key(), problem));
        if (sent.repeated()) {
            problems.put(WHOLE_FORM, Problem.of("order.problem.repeated"));
        } else if (earlier.isPresent()) {
            problems.put(WHOLE_FORM, Problem.of("order.problem.sent"));
        } else if (isFlood(sent)) {
            problems.put(WHOLE_FORM, Problem.of(FLOODED));
        } else if (key == null && problems.isEmpty()) {
            problems.put(WHOLE_FORM, Problem.of("order.problem.key"));
        }
        if (key == null || !problems.isEmpty()) {
            return Submission.refused(problems);
        }
        Instant now = clock.instant();
        Customer customer = rules.customer();
        Optional<Suspicion> suspicion = suspicion(sent, key, customer, now);
        return Submission.taken(new Order(
                key.order(),
                "",
                suspicion.isPresent() ? OrderStatus.PARKED : OrderStatus.NEW,
                now,
                form.identifier(),
                rules.article(),
                rules.quantity(),
                customer,
                typed.get(OrderControl.REMARKS),
                now,
                fingerprint,
                suspicion.map(Suspicion::key).orElse("")));
    }

    /**
     * Stores an order that {@link #check} took, with a reference of its own. When this has returned, it is stored.
     *
     * @param address where it came from
     * @return the order as it is stored; the earlier one where it was sent before
     * @throws RepositoryException where it is not stored
     */
    Order place(Order order, String address) throws RepositoryException {
        if (!order.reference().isEmpty()) {
            return order;
        }
        Order stored = store.store(order.withReference(references.next()));
        if (settings.ordersPerHour() > 0) {
            rates.count(address);
        }
        return stored;
    }

    /** Returns the key for a form that is shown: the one it came back with, unless that is spent, too old or not ours. */
    String keyFor(String carried) throws RepositoryException {
        Optional<FormKey> key = keys.read(carried);
        return key.isPresent() && store.find(key.get().order()).isEmpty() ? carried : keys.issue();
    }

    /** Returns the thanks for a stored order, fit for an address. */
    String thanks(Order stored) {
        return Thanks.of(stored).close(seal);
    }

    /** Returns the thanks that an address carries; empty where they are not ours. */
    Optional<Thanks> thanks(String carried) {
        return Thanks.open(seal, carried);
    }

    /** Tells whether an address sends so many that nothing more is taken from it. */
    private boolean isFlood(Sent sent) {
        long limit = settings.ordersPerHour();
        return limit > 0 && rates.counted(sent.address()) >= limit * FLOOD;
    }

    private Optional<Suspicion> suspicion(Sent sent, FormKey key, Customer customer, Instant now) {
        long limit = settings.ordersPerHour();
        if (!sent.hiddenField().isBlank()) {
            return Optional.of(Suspicion.HIDDEN_FIELD);
        } else if (sent.otherSite()) {
            return Optional.of(Suspicion.OTHER_SITE);
        } else if (key.issued().plus(FASTEST).isAfter(now)) {
            return Optional.of(Suspicion.TOO_FAST);
        } else if (limit > 0 && rates.counted(sent.address()) >= limit) {
            return Optional.of(Suspicion.TOO_MANY);
        }
        return Suspicion.of(customer);
    }

    private static Submission whole(String key) {
        return Submission.refused(Map.of(WHOLE_FORM, Problem.of(key)));
    }
}
