package nl.vpng.order;

import info.magnolia.rest.AbstractEndpoint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Says to whoever watches the site whether orders get on: numbers and times, nothing of an order. */
@Path("/vpng/health/v1")
public class HealthEndpoint extends AbstractEndpoint<HealthEndpointDefinition> {

    /** Counting goes on to here; whoever has more waiting knows enough. */
    private static final int MOST = 1_000;

    private static final Duration TOO_LONG = Duration.ofDays(1);

    private final OrderStore store;
    private final Publics publics;
    private final Clock clock = Clock.systemUTC();

    /**
     * @param definition as the YAML file says
     * @param store has the orders
     * @param publics know how they answered
     */
    @Inject
    public HealthEndpoint(HealthEndpointDefinition definition, OrderStore store, Publics publics) {
        super(definition);
        this.store = store;
        this.publics = publics;
    }

    /**
     * Returns {@code status} ({@code ok} or {@code late}), {@code ordersWaiting}, {@code oldestWaiting} and, on an author,
     * {@code publics}. An order that waits for more than a day is late; the answer is 503 then.
     *
     * @throws RepositoryException where the orders cannot be read
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response health() throws RepositoryException {
        int waiting = store.waiting(MOST).size();
        Instant oldest = null;
        for (Order order : store.waitingOrders(MOST)) {
            // an order that was collected since the list was made no longer knows when it was placed, and waits no more
            Instant placed = order.placed();
            if (Instant.EPOCH.isBefore(placed) && (oldest == null || placed.isBefore(oldest))) {
                oldest = placed;
            }
        }
        boolean late = oldest != null && oldest.plus(TOO_LONG).isBefore(clock.instant());
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("status", late ? "late" : "ok");
        health.put("ordersWaiting", waiting);
        health.put("oldestWaiting", oldest == null ? "" : oldest.toString());
        Map<String, Object> answers = new LinkedHashMap<>();
        publics.answers()
                .forEach((name, answer) -> answers.put(
                        name,
                        Map.of(
                                "asked",
                                answer.at().toString(),
                                "answered",
                                answer.problem().isEmpty())));
        health.put("publics", answers);
        return Response.status(late ? Response.Status.SERVICE_UNAVAILABLE : Response.Status.OK)
                .entity(health)
                .header("Cache-Control", OrdersEndpoint.NEVER_KEPT)
                .build();
    }
}
