package nl.vpng.order;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.rest.AbstractEndpoint;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;

/**
 * Hands the orders of a public to its author: lists what waits, and forgets what the author says it has. On the author it gives
 * editors papers about orders.
 */
@Path("/vpng/orders/v1")
public class OrdersEndpoint extends AbstractEndpoint<OrdersEndpointDefinition> {

    /** So many at once, so that the memory of both sides stays flat. */
    static final int AT_ONCE = 50;

    static final String PATH = "/.rest/vpng/orders/v1";

    /** Keeps an answer out of Magnolia's page cache, which would hand it to anybody; {@code no-store} alone does not. */
    static final String NEVER_KEPT = "private, no-cache, no-store";

    private final OrderStore store;
    private final OrderPapers papers;
    private final OrderTable table;
    private final ServerConfiguration server;
    private final Clock clock = Clock.systemUTC();

    /**
     * @param definition as the YAML file says
     * @param store has the orders
     * @param papers writes pages for editors
     * @param table writes tables for spreadsheets
     * @param server knows whether this is the author
     */
    @Inject
    public OrdersEndpoint(
            OrdersEndpointDefinition definition,
            OrderStore store,
            OrderPapers papers,
            OrderTable table,
            ServerConfiguration server) {
        super(definition);
        this.store = store;
        this.papers = papers;
        this.table = table;
        this.server = server;
    }

    /**
     * Lists orders that wait, {@link #AT_ONCE} at most.
     *
     * @param pass the author's
     * @throws RepositoryException where they cannot be read
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response waiting(@HeaderParam(OrderPass.HEADER) @Nullable String pass) throws RepositoryException {
        if (!isAuthor(pass, "GET", PATH)) {
            return refused();
        }
        return Response.ok(OrderJson.write(store.waitingOrders(AT_ONCE)))
                .header("Cache-Control", NEVER_KEPT)
                .build();
    }

    /**
     * Forgets an order that the author has.
     *
     * @param id of the order
     * @param pass the author's
     * @throws RepositoryException where it cannot be forgotten now
     */
    @DELETE
    @Path("/{id}")
    public Response acknowledge(@PathParam("id") String id, @HeaderParam(OrderPass.HEADER) @Nullable String pass)
            throws RepositoryException {
        if (!isAuthor(pass, "DELETE", PATH + "/" + id)) {
            return refused();
        }
        return Response.status(
                        store.acknowledge(id, clock.instant()) ? Response.Status.NO_CONTENT : Response.Status.NOT_FOUND)
                .build();
    }

    /**
     * Returns orders as a table for a spreadsheet, as far as who asks may read them: the chosen ones, else those of a period.
     *
     * @param orders identifiers with commas between, may be absent
     * @param from first day of the period, such as {@code 2026-01-31}, may be absent
     * @param to last day of the period, may be absent
     * @throws RepositoryException where the orders cannot be read
     */
    @GET
    @Path("/csv")
    public Response csv(
            @QueryParam("orders") @Nullable String orders,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to)
            throws RepositoryException {
        return orders == null
                ? table(TableRequest.of(from, to, null))
                : table(OrderSelection.chosen(identifiers(orders)));
    }

    /**
     * Returns the page on which an editor says of which orders the table is.
     *
     * @throws RepositoryException never
     */
    @GET
    @Path("/tabel")
    public Response question() throws RepositoryException {
        return page(() -> papers.question(TableRequest.of(null, null, null)));
    }

    /**
     * Returns the table that was asked for on that page. Posted, since a mail address in an address would be in logs.
     *
     * @param from first day of the period, may be empty
     * @param to last day of the period, may be empty
     * @param email of a customer, may be empty
     * @throws RepositoryException where the orders cannot be read
     */
    @POST
    @Path("/tabel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @FormParam("from") @Nullable String from,
            @FormParam("to") @Nullable String to,
            @FormParam("email") @Nullable String email)
            throws RepositoryException {
        return table(TableRequest.of(from, to, email));
    }

    /**
     * Returns a page with packing slips to print.
     *
     * @param orders identifiers with commas between
     * @throws RepositoryException where the orders cannot be read
     */
    @GET
    @Path("/pakbon")
    public Response slips(@QueryParam("orders") @DefaultValue("") String orders) throws RepositoryException {
        return page(() -> papers.slips(identifiers(orders)));
    }

    /**
     * Returns a page with all that is known of some orders.
     *
     * @param orders identifiers with commas between
     * @throws RepositoryException where the orders cannot be read
     */
    @GET
    @Path("/overzicht")
    public Response overview(@QueryParam("orders") @DefaultValue("") String orders) throws RepositoryException {
        return page(() -> papers.overview(identifiers(orders)));
    }

    private interface Page {
        String write() throws RepositoryException;
    }

    private Response page(Page page) throws RepositoryException {
        return page(Response.Status.OK, page);
    }

    private Response page(Response.Status status, Page page) throws RepositoryException {
        return forEditors(
                () -> Response.status(status)
                        .type("text/html;charset=UTF-8")
                        // as bytes: RESTEasy escapes each text that goes out with status 400
                        .entity(page.write().getBytes(StandardCharsets.UTF_8))
                        .header(
                                "Content-Security-Policy",
                                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'"));
    }

    private Response table(TableRequest wanted) throws RepositoryException {
        return wanted.problem().isPresent()
                ? page(Response.Status.BAD_REQUEST, () -> papers.question(wanted))
                : table(wanted.selection());
    }

    private Response table(OrderSelection orders) throws RepositoryException {
        StreamingOutput csv = out -> {
            try {
                table.csv(new OutputStreamWriter(out, StandardCharsets.UTF_8), orders);
            } catch (RepositoryException e) {
                throw new IOException("The orders cannot be read", e);
            }
        };
        return forEditors(() -> Response.ok(csv, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"bestellingen.csv\""));
    }

    private static List<String> identifiers(String orders) {
        return List.of(orders.split(",", -1));
    }

    private interface Answer {
        Response.ResponseBuilder make() throws RepositoryException;
    }

    /** Papers are for the author's editors; on public this address is open to the author's pass alone. */
    private Response forEditors(Answer answer) throws RepositoryException {
        if (!server.isAdmin()) {
            return refused();
        }
        return answer.make().header("Cache-Control", NEVER_KEPT).build();
    }

    private boolean isAuthor(@Nullable String pass, String method, String path) {
        return pass != null && OrderPass.isValid(pass, method, path, clock);
    }

    /** As if nothing were here: of each 401 and 403 Magnolia makes its form to log in, and fails once RESTEasy has answered. */
    private static Response refused() {
        return Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .entity("Only the author that publishes to this instance may collect its orders.")
                .header("Cache-Control", NEVER_KEPT)
                .build();
    }
}
