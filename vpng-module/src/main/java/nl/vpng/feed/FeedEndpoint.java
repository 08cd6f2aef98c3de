package nl.vpng.feed;

import info.magnolia.rest.AbstractEndpoint;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;
import nl.vpng.domain.KnowledgeDomain;
import nl.vpng.domain.KnowledgeDomains;

/** Serves {@code /feed.xml} and {@code /feed/<domain>.xml}, which virtual URIs lead here. */
@Path("/vpng/feed/v1")
public class FeedEndpoint extends AbstractEndpoint<FeedEndpointDefinition> {

    private static final String MEDIA_TYPE = "application/atom+xml;charset=utf-8";

    private final KnowledgeDomains domains;
    private final EditionFeed feed;

    /**
     * @param definition as the YAML file says
     * @param domains know which domains there are
     * @param feed writes
     */
    @Inject
    public FeedEndpoint(FeedEndpointDefinition definition, KnowledgeDomains domains, EditionFeed feed) {
        super(definition);
        this.domains = domains;
        this.feed = feed;
    }

    /**
     * Returns the new editions of all publications.
     *
     * @throws RepositoryException where the repository cannot be read
     */
    @GET
    public Response all() throws RepositoryException {
        return answer(feed.of(Optional.empty()));
    }

    /**
     * Returns the new editions of the publications of a knowledge domain; 404 where there is no such domain.
     *
     * @param name of the domain's node
     * @throws RepositoryException where the repository cannot be read
     */
    @GET
    @Path("/{domain}")
    public Response ofDomain(@PathParam("domain") String name) throws RepositoryException {
        Optional<KnowledgeDomain> domain = domains.byName(name);
        return domain.isEmpty() ? Response.status(Response.Status.NOT_FOUND).build() : answer(feed.of(domain));
    }

    private static Response answer(String feed) {
        return Response.ok(feed, MEDIA_TYPE).build();
    }
}
