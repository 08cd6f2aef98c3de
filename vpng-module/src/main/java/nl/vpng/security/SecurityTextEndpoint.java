package nl.vpng.security;

import info.magnolia.rest.AbstractEndpoint;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Response;

/** Serves {@code /.well-known/security.txt}, which a virtual URI leads here. */
@Path("/vpng/security/v1")
public class SecurityTextEndpoint extends AbstractEndpoint<SecurityTextEndpointDefinition> {

    private final SecurityText text;

    /**
     * @param definition as the YAML file says
     * @param text what to say
     */
    @Inject
    public SecurityTextEndpoint(SecurityTextEndpointDefinition definition, SecurityText text) {
        super(definition);
        this.text = text;
    }

    /** Returns the text, or 404 where nobody said whom to tell. */
    @GET
    public Response text() {
        return text.text()
                .map(found -> Response.ok(found, "text/plain;charset=utf-8").header("Cache-Control", "max-age=86400"))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .build();
    }
}
