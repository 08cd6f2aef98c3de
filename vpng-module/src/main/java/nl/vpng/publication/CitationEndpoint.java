package nl.vpng.publication;

import info.magnolia.rest.AbstractEndpoint;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.RepositoryException;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;
import nl.vpng.citation.CitationFormat;

/** Files for reference managers, to whoever may read the publication. */
@Path("/vpng/citations/v1")
public class CitationEndpoint extends AbstractEndpoint<CitationEndpointDefinition> {

    private final Citations citations;

    /**
     * @param definition as the YAML file says
     * @param citations write the files
     */
    @Inject
    public CitationEndpoint(CitationEndpointDefinition definition, Citations citations) {
        super(definition);
        this.citations = citations;
    }

    /**
     * Returns an edition, or 404 where there is no such edition or format.
     *
     * @param name of the publication
     * @param number of the edition
     * @param extension of the file
     * @throws RepositoryException where the publication cannot be read
     */
    @GET
    @Path("/{name}/{number: [0-9]{1,9}}.{extension}")
    public Response file(
            @PathParam("name") String name, @PathParam("number") long number, @PathParam("extension") String extension)
            throws RepositoryException {
        Optional<CitationFormat> format = CitationFormat.of(extension);
        Optional<Citations.File> file =
                format.isEmpty() ? Optional.empty() : citations.file(name, number, format.get());
        if (file.isEmpty()) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        return Response.ok(file.get().text(), format.get().mediaType() + ";charset=utf-8")
                .header("Content-Disposition", file.get().contentDisposition())
                .build();
    }
}
