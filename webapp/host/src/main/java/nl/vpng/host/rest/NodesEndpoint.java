package nl.vpng.host.rest;

import info.magnolia.context.MgnlContext;
import java.util.List;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;

/** Magnolia's {@code nodes/v1}: reads and writes single nodes with the rights of the user. */
@Path("/nodes/v1/{workspace}{path:(/.*)?}")
public final class NodesEndpoint {

    /** Gives a node; 404 where there is none that the user may read. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(
            @PathParam("workspace") String workspace,
            @PathParam("path") String path,
            @QueryParam("depth") @DefaultValue("0") int depth,
            @QueryParam("excludeNodeTypes") @DefaultValue("") String excludeNodeTypes,
            @QueryParam("includeMetadata") @DefaultValue("false") boolean includeMetadata)
            throws RepositoryException {
        List<String> without =
                Stream.of(excludeNodeTypes.split(",")).map(String::strip).toList();
        return Response.ok(NodeJson.of(node(workspace, path), depth, without, includeMetadata))
                .build();
    }

    /** Makes a node below the one of the address. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(
            @PathParam("workspace") String workspace, @PathParam("path") String parentPath, @Nullable NodeJson sent)
            throws RepositoryException {
        if (sent == null || sent.name() == null || sent.type() == null) {
            return RefusedRequests.of(Status.BAD_REQUEST, "badRequest", "A new node needs 'name' and 'type'");
        }
        if (sent.nodes() != null && !sent.nodes().isEmpty()) {
            return RefusedRequests.of(Status.BAD_REQUEST, "badRequest", "Adding sub nodes is not supported");
        }
        Node parent = node(workspace, parentPath);
        if (parent.hasNode(sent.name())) {
            return RefusedRequests.of(Status.BAD_REQUEST, "badRequest", "There is a node of that name");
        }
        sent.write(parent.addNode(sent.name(), sent.type()));
        parent.getSession().save();
        return Response.ok().build();
    }

    /** Sets the properties that are sent; others stay. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response update(
            @PathParam("workspace") String workspace, @PathParam("path") String path, @Nullable NodeJson sent)
            throws RepositoryException {
        Node node = node(workspace, path);
        if (sent != null) {
            sent.write(node);
            node.getSession().save();
        }
        return Response.ok().build();
    }

    /** Deletes a node with all below it. */
    @DELETE
    public Response delete(@PathParam("workspace") String workspace, @PathParam("path") String path)
            throws RepositoryException {
        Node node = node(workspace, path);
        if (node.getDepth() == 0) {
            return RefusedRequests.of(Status.BAD_REQUEST, "badRequest", "The root of a workspace stays");
        }
        node.remove();
        node.getSession().save();
        return Response.ok().build();
    }

    private static Node node(String workspace, String path) throws RepositoryException {
        Session session = MgnlContext.getJCRSession(workspace);
        String clean = path.replaceAll("/+$", "");
        String absolute = clean.isEmpty() ? "/" : clean;
        try {
            return session.getNode(absolute);
        } catch (PathNotFoundException e) {
            throw e;
        } catch (RepositoryException unreadablePath) {
            throw new PathNotFoundException(absolute, unreadablePath);
        }
    }
}
