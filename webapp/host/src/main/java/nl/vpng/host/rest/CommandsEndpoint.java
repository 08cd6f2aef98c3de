package nl.vpng.host.rest;

import info.magnolia.cms.security.User;
import info.magnolia.commands.CommandsManager;
import info.magnolia.commands.chain.Command;
import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Magnolia's {@code commands/v2}: runs the commands that {@code config:/modules/rest-services/rest-endpoints/commands/enabledCommands}
 * enables for a role that the user has. A command that is enabled for no role is enabled for nobody.
 */
@Path("/commands/v2")
public final class CommandsEndpoint {
    private static final Logger log = LoggerFactory.getLogger(CommandsEndpoint.class);
    private static final String ENABLED = "/modules/rest-services/rest-endpoints/commands/enabledCommands";

    private final CommandsManager commands;

    CommandsEndpoint(CommandsManager commands) {
        this.commands = commands;
    }

    /**
     * Runs a command.
     *
     * @param parameters become the command's properties
     * @return 200 where it is done; 403 where it is not enabled for the user, 404 where it does not exist, 500 with the reason
     *     where it fails
     */
    @POST
    @Path("/{catalog}/{command}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response execute(
            @PathParam("catalog") String catalog,
            @PathParam("command") String name,
            @Nullable Map<String, Object> parameters)
            throws RepositoryException {
        if (!isEnabled(catalog, name, MgnlContext.getUser())) {
            log.warn("{} may not run the command {}/{}", MgnlContext.getUser().getName(), catalog, name);
            return Response.status(Status.FORBIDDEN).build();
        }
        Command command = commands.getCommand(catalog, name);
        if (command == null) {
            return Response.status(Status.NOT_FOUND).build();
        }
        try {
            commands.executeCommand(command, parameters);
            return Response.ok(Map.of("success", true)).build();
        } catch (Exception e) {
            log.error("The command {}/{} failed", catalog, name, e);
            return Response.serverError()
                    .entity(Map.of(
                            "success", false,
                            "exceptionMessage", String.valueOf(e.getMessage()),
                            "stackTrace", e.toString()))
                    .build();
        }
    }

    private static boolean isEnabled(String catalog, String command, User user) throws RepositoryException {
        return MgnlContext.doInSystemContext(() -> {
            Session config = MgnlContext.getJCRSession("config");
            if (!config.nodeExists(ENABLED)) {
                return false;
            }
            for (Node enabled : NodeUtil.getNodes(config.getNode(ENABLED))) {
                if (catalog.equals(PropertyUtil.getString(enabled, "catalogName", ""))
                        && command.equals(PropertyUtil.getString(enabled, "commandName", ""))
                        && hasRole(user, enabled)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean hasRole(User user, Node enabled) throws RepositoryException {
        if (!enabled.hasNode("access/roles")) {
            return false;
        }
        for (PropertyIterator roles = enabled.getNode("access/roles").getProperties(); roles.hasNext(); ) {
            Property role = roles.nextProperty();
            if (!role.getName().contains(":") && user.getAllRoles().contains(role.getString())) {
                return true;
            }
        }
        return false;
    }
}
