package nl.vpng.host.rest;

import info.magnolia.context.MgnlContext;
import info.magnolia.rest.EndpointDefinition;
import info.magnolia.rest.delivery.jcr.v2.JcrDeliveryEndpointDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.Status;
import javax.ws.rs.core.UriInfo;
import nl.vpng.host.definition.LightModuleLoader;

/** Magnolia's {@code delivery}: gives content by the endpoints that the light modules define, as their files are now. */
@Path("/delivery")
public final class DeliveryEndpoint {
    private static final String CHILDREN = "@nodes";

    private final LightModuleLoader lightModules;

    DeliveryEndpoint(LightModuleLoader lightModules) {
        this.lightModules = lightModules;
    }

    /** Gives a list, a node, or with {@code @nodes} its sub nodes. */
    @GET
    @Path("/{rest:.+}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@PathParam("rest") String rest, @Context UriInfo address) throws RepositoryException {
        String asked = "/delivery/" + rest;
        Optional<JcrDeliveryEndpointDefinition> endpoint = endpoint(asked);
        if (endpoint.isEmpty()) {
            return RefusedRequests.of(Status.NOT_FOUND, "endpointNotFound", asked);
        }
        JcrDeliveryEndpointDefinition definition = endpoint.get();
        String path = asked.substring(path(definition).length());
        return definition.isBypassWorkspaceAcls()
                ? MgnlContext.doInSystemContext(() -> answer(definition, path, address.getQueryParameters()))
                : answer(definition, path, address.getQueryParameters());
    }

    /** The endpoint whose address the request begins with, of several the longest. */
    private Optional<JcrDeliveryEndpointDefinition> endpoint(String asked) {
        JcrDeliveryEndpointDefinition best = null;
        for (EndpointDefinition one : lightModules.current().restEndpoints()) {
            if (one instanceof JcrDeliveryEndpointDefinition delivery && one.isEnabled()) {
                String path = path(delivery);
                if ((asked + "/").startsWith(path + "/")
                        && (best == null || path.length() > path(best).length())) {
                    best = delivery;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static String path(EndpointDefinition definition) {
        return String.valueOf(definition.getEndpointPath());
    }

    private static Response answer(
            JcrDeliveryEndpointDefinition definition, String path, MultivaluedMap<String, String> parameters)
            throws RepositoryException {
        Session session = MgnlContext.getJCRSession(String.valueOf(definition.getWorkspace()));
        DeliveryJson json = new DeliveryJson(definition);
        if (path.isEmpty() || path.equals("/")) {
            return Response.ok(DeliveryQuery.of(definition, parameters).run(session, json))
                    .build();
        }
        boolean children = path.endsWith(CHILDREN);
        Node node = node(session, definition, children ? path.substring(0, path.length() - CHILDREN.length()) : path);
        return Response.ok(children ? children(node, json) : json.of(node)).build();
    }

    private static Node node(Session session, JcrDeliveryEndpointDefinition definition, String path)
            throws RepositoryException {
        String root = definition.getRootPath().equals("/") ? "" : definition.getRootPath();
        try {
            Node node = session.getNode(root + path);
            if (node.getPath().equals(root + path) && json(definition, node)) {
                return node;
            }
        } catch (RepositoryException absentOrNoPath) {
            throw new PathNotFoundException(path, absentOrNoPath);
        }
        throw new PathNotFoundException(path);
    }

    private static boolean json(JcrDeliveryEndpointDefinition definition, Node node) throws RepositoryException {
        return DeliveryJson.isOf(node, definition.getNodeTypes())
                || DeliveryJson.isOf(node, definition.getChildNodeTypes());
    }

    private static List<Map<String, Object>> children(Node node, DeliveryJson json) throws RepositoryException {
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (Node child : json.children(node)) {
            nodes.add(json.of(child));
        }
        return nodes;
    }
}
