package nl.vpng.host.module;

import info.magnolia.cms.security.Permission;
import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.module.ModuleManagementException;
import info.magnolia.module.delta.TaskExecutionException;
import info.magnolia.module.model.ModuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.HostSettings;
import nl.vpng.host.repository.Repository;
import nl.vpng.host.repository.Versions;
import nl.vpng.host.security.Roles;

/** What Magnolia's own core module installs, as far as the host needs it: node types, workspaces, users, roles, server. */
final class CoreInstallation {
    private static final String NAME = "core";
    private static final String NODE_TYPES = "mgnl-nodetypes/core-nodetypes.cnd";
    /** Keeps the node types that were registered, so that a newer host registers its own. */
    private static final String TEXT = "nodeTypes";

    /** Stands in the node types of the first hosts, whose files and folders were what Magnolia's are not. */
    private static final String FILES_AS_CONTENT = "[mgnl:folder] > mgnl:content\n";

    private static final List<String> WORKSPACES =
            List.of("website", "config", "users", "userroles", "usergroups", "dam", "messages", Versions.WORKSPACE);

    /** Magnolia's modules whose configuration the host brings, in a bootstrap folder of their name. */
    private static final List<String> CONFIGURED = List.of("cache", "publishing-core", "mail", "scheduler");

    private CoreInstallation() {}

    static void run(HostSettings settings, Repository repository) throws ModuleManagementException {
        ClassLoader loader = CoreInstallation.class.getClassLoader();
        URL nodeTypes = loader.getResource(NODE_TYPES);
        if (nodeTypes == null) {
            throw new ModuleManagementException(NODE_TYPES + " is missing in the host's archive");
        }
        ModuleDefinition definition = new ModuleDefinition();
        definition.setName(NAME);
        definition.setVersion(HostModules.version(NAME));
        Descriptor core = new Descriptor(
                root(nodeTypes), definition, Optional.empty(), List.of(), Map.of(), List.of(), List.of());
        try (HostInstallContext context = new HostInstallContext(settings, repository, core, loader, Set.of())) {
            boolean first =
                    !context.hasModulesNode() || !context.getModulesNode().hasNode(NAME);
            String text = text(nodeTypes);
            for (String workspace : WORKSPACES) {
                repository.createWorkspace(workspace);
            }
            if (first) {
                repository.registerNodeTypes(new StringReader(text), NODE_TYPES);
                install(context);
            }
            Roles roles = new Roles(context.getJCRSession("userroles"));
            for (String workspace : WORKSPACES) {
                roles.grant("superuser", workspace, "/*", Permission.ALL);
            }
            Node module = context.getOrCreateCurrentModuleNode();
            String known = PropertyUtil.getString(module, TEXT, "");
            if (!known.equals(text)) {
                if (!first) {
                    if (known.contains(FILES_AS_CONTENT)) {
                        repository.forgetNodeTypes("mgnl:folder", "mgnl:asset", "mgnl:deleted");
                    }
                    repository.registerNodeTypes(new StringReader(text), NODE_TYPES);
                }
                module.setProperty(TEXT, text);
            }
            address(context);
            if (!context.getConfigJCRSession().nodeExists("/server/filters")) {
                BootstrapFolder.load(context, "mgnl-bootstrap/core/filters/");
            }
            for (String name : CONFIGURED) {
                if (!context.getModulesNode().hasNode(name)) {
                    BootstrapFolder.load(context, "mgnl-bootstrap/" + name + "/");
                }
            }
            context.save();
        } catch (RepositoryException | TaskExecutionException | IOException e) {
            throw new ModuleManagementException("The host's own core cannot be installed: " + e.getMessage(), e);
        }
    }

    /** Returns the place that a descriptor of the host would have; folders are listed from there. */
    private static URL root(URL nodeTypes) throws ModuleManagementException {
        try {
            return URI.create(nodeTypes.toString().replace(NODE_TYPES, "META-INF/magnolia/" + NAME + ".xml"))
                    .toURL();
        } catch (IOException e) {
            throw new ModuleManagementException("The host's archive has no usable address: " + nodeTypes, e);
        }
    }

    private static String text(URL file) throws IOException {
        try (InputStream stream = file.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void install(HostInstallContext context) throws RepositoryException, TaskExecutionException {
        BootstrapFolder.load(context, "mgnl-bootstrap/core/common/");
        BootstrapFolder.load(
                context, "mgnl-bootstrap/core/" + (context.settings().author() ? "author/" : "public/"));
        context.getConfigJCRSession()
                .getNode("/server")
                .setProperty("admin", context.settings().author());
        context.getOrCreateCurrentModuleNode()
                .setProperty("version", HostModules.version(NAME).toString());
    }

    /** Stores the address of this start; the port is an option of the command line. */
    private static void address(HostInstallContext context) throws RepositoryException {
        Node server = context.getConfigJCRSession().getNode("/server");
        String address = context.settings().baseUrl();
        if (!server.hasProperty("defaultBaseUrl")
                || !server.getProperty("defaultBaseUrl").getString().equals(address)) {
            server.setProperty("defaultBaseUrl", address);
        }
    }
}
