package nl.vpng.order;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches orders from every public that the author publishes to: stores them, then tells public that it may forget them. Each
 * step can be repeated; a public that does not answer is asked again at the next round.
 */
public final class OrderCollector {

    private static final Logger log = LoggerFactory.getLogger(OrderCollector.class);

    /** Then what was collected is delivered first, however many more come in; the next minute goes on. */
    private static final int MOST_ROUNDS = 20;

    /** Public says so where it does not know the author, Magnolia where the rights or the module are missing. */
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final Publics publics;
    private final OrderStore store;
    private final Clock clock = Clock.systemUTC();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    /**
     * @param publics are asked
     * @param store gets the orders
     */
    @Inject
    public OrderCollector(Publics publics, OrderStore store) {
        this.publics = publics;
        this.store = store;
    }

    /**
     * Collects from every public.
     *
     * @throws RepositoryException where the publics cannot be read or an order cannot be stored
     * @throws InterruptedException where the instance stops meanwhile
     */
    void collect() throws RepositoryException, InterruptedException {
        for (Publics.Public one : publics.all()) {
            try {
                collect(one);
                publics.answered(one, clock.instant());
            } catch (Refused e) {
                publics.failed(one, clock.instant(), e.toString());
                log.info(
                        "{} does not hand out its orders: it does not know this author yet. Publish something to it.",
                        one.name());
            } catch (IOException e) {
                publics.failed(one, clock.instant(), e.toString());
                log.warn(
                        "Orders of {} cannot be collected now; they stay there until they are: {}",
                        one.name(),
                        e.toString());
            }
        }
    }

    private void collect(Publics.Public one) throws RepositoryException, IOException, InterruptedException {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Order> orders = OrderJson.read(ask(one, "GET", OrdersEndpoint.PATH));
            for (Order order : orders) {
                store.store(order);
                ask(one, "DELETE", OrdersEndpoint.PATH + "/" + order.id());
            }
            if (!orders.isEmpty()) {
                log.info("{} orders collected from {}", orders.size(), one.name());
            }
            if (orders.size() < OrdersEndpoint.AT_ONCE) {
                return;
            }
        }
    }

    /** A new public learns whose orders it keeps with the first thing that is published to it. */
    private static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private String ask(Publics.Public one, String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(one.url() + path))
                .timeout(ANSWER)
                .header(OrderPass.HEADER, OrderPass.forRequest(method, path, clock))
                // Magnolia warns of each request without one
                .header("User-Agent", "VPNG order collector")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (REFUSED.contains(answer.statusCode())) {
            throw new Refused(method + " " + path + " is refused");
        }
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}
