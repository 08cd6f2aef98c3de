package nl.vpng.catalogue;

import info.magnolia.rest.AbstractEndpoint;
import java.time.Clock;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import nl.vpng.site.DutchWords;

/** All publications for libraries, to everybody: on public those that were published. */
@Path("/vpng/catalogue/v1")
public class CatalogueEndpoint extends AbstractEndpoint<CatalogueEndpointDefinition> {

    private static final String KEPT = "max-age=3600, public";

    private final Catalogue catalogue;
    private final DutchWords words;
    private final Clock clock = Clock.systemUTC();

    /**
     * @param definition as the YAML file says
     * @param catalogue has the editions
     * @param words have the name of the association and those of the table
     */
    @Inject
    public CatalogueEndpoint(CatalogueEndpointDefinition definition, Catalogue catalogue, DutchWords words) {
        super(definition);
        this.catalogue = catalogue;
        this.words = words;
    }

    /**
     * Returns an ONIX 3.0 message.
     *
     * @throws RepositoryException where publications cannot be read
     */
    @GET
    @Path("/onix.xml")
    @Produces("application/xml;charset=utf-8")
    public Response onix() throws RepositoryException {
        return answer(Onix.of(catalogue.entries(), words.of("site.name"), clock.instant()));
    }

    /**
     * Returns a table.
     *
     * @throws RepositoryException where publications cannot be read
     */
    @GET
    @Path("/publicaties.csv")
    @Produces("text/csv;charset=utf-8")
    public Response table() throws RepositoryException {
        return answer(Table.of(catalogue.entries(), words));
    }

    /**
     * Returns a list as JSON.
     *
     * @throws RepositoryException where publications cannot be read
     */
    @GET
    @Path("/publicaties.json")
    @Produces("application/json;charset=utf-8")
    public Response list() throws RepositoryException {
        return answer(PublicationList.of(catalogue.entries()));
    }

    private static Response answer(Object content) {
        return Response.ok(content).header("Cache-Control", KEPT).build();
    }
}
