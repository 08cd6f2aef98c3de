package nl.vpng.host.rest;

import java.util.Map;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Says in JSON, in Magnolia's shape, why a request is not answered. */
@Provider
public final class RefusedRequests implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException problem) {
        Response response = problem.getResponse();
        if (response.hasEntity()) {
            return response;
        }
        return Response.fromResponse(response)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body(response.getStatusInfo().getReasonPhrase(), problem.getMessage()))
                .build();
    }

    static Response of(Response.Status status, String code, @Nullable String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body(code, message))
                .build();
    }

    private static Map<String, Object> body(String code, @Nullable String message) {
        return Map.of("error", Map.of("code", code, "message", message == null ? "" : message));
    }
}
