package nl.vpng.host.module;

import info.magnolia.cms.security.Permission;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.TaskExecutionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.jcr.RepositoryException;
import nl.vpng.host.security.Roles;

/** Makes the workspaces and node types of a descriptor and lets the superuser at them. */
final class RepositoriesTask extends AbstractRepositoryTask {
    RepositoriesTask() {
        super("Workspaces and node types", "Makes the workspaces and node types that the descriptor names");
    }

    @Override
    protected void doExecute(InstallContext context) throws RepositoryException, TaskExecutionException {
        HostInstallContext own = HostInstallContext.of(context);
        Roles roles = new Roles(context.getJCRSession("userroles"));
        for (Descriptor.Workspaces repository : own.descriptor().repositories()) {
            if (repository.nodeTypeFile().isPresent()) {
                register(own, repository.line(), repository.nodeTypeFile().get());
            }
            for (String workspace : repository.names()) {
                own.repository().createWorkspace(workspace);
                roles.grant("superuser", workspace, "/*", Permission.ALL);
            }
        }
    }

    private static void register(HostInstallContext context, int line, String file)
            throws RepositoryException, TaskExecutionException {
        String path = file.startsWith("/") ? file.substring(1) : file;
        try (InputStream stream = context.loader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new TaskExecutionException(
                        "META-INF/magnolia/" + context.descriptor().name() + ".xml, line " + line
                                + ": the node type file " + file + " does not exist on the class path");
            }
            context.repository().registerNodeTypes(new InputStreamReader(stream, StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new TaskExecutionException("The node type file " + file + " cannot be read", e);
        }
    }
}
