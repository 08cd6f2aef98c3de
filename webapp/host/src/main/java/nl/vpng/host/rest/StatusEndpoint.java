package nl.vpng.host.rest;

import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Says that the instance is there. */
@Path("/status")
public final class StatusEndpoint {

    /** Answers with an empty object, as Magnolia does. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> status() {
        return Map.of();
    }
}
