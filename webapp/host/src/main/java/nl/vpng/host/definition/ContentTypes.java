package nl.vpng.host.definition;

import info.magnolia.cms.security.Permission;
import java.io.StringReader;
import java.util.TreeMap;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;
import nl.vpng.host.security.Roles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes room in the repository for the content types that ask for it by {@code autoCreate}, as Magnolia does. */
public final class ContentTypes {

    private static final Logger log = LoggerFactory.getLogger(ContentTypes.class);

    private ContentTypes() {}

    /**
     * Makes the workspaces, namespaces and node types that do not exist yet; what exists stays as it is. A new workspace is open
     * to the role {@code superuser} only.
     *
     * @param repository the repository, in which Magnolia's own node types and roles exist
     * @param modules the light modules with the content types
     * @throws RepositoryException where the repository refuses, or where a content type does without {@code autoCreate} and its
     *     workspace or node type does not exist
     */
    public static void create(Repository repository, LightModules modules) throws RepositoryException {
        for (ContentType type : new TreeMap<>(modules.contentTypes()).values()) {
            if (type.autoCreate()) {
                workspace(repository, type);
                nodeTypes(repository, type);
            } else if (!repository.hasWorkspace(type.workspace()) || !repository.hasNodeType(type.nodeType())) {
                throw new RepositoryException(source(type) + " needs the workspace " + type.workspace()
                        + " and the node type " + type.nodeType() + ", which do not both exist; set autoCreate: true");
            }
        }
    }

    private static void workspace(Repository repository, ContentType type) throws RepositoryException {
        if (repository.hasWorkspace(type.workspace())) {
            return;
        }
        repository.createWorkspace(type.workspace());
        Session roles = repository.systemSession("userroles");
        try {
            new Roles(roles).grant("superuser", type.workspace(), "/*", Permission.ALL);
            roles.save();
        } finally {
            roles.logout();
        }
    }

    private static void nodeTypes(Repository repository, ContentType type) throws RepositoryException {
        for (var namespace : type.namespaces().entrySet()) {
            repository.registerNamespace(namespace.getKey(), namespace.getValue());
        }
        nodeType(repository, type, type.nodeType(), "mgnl:content");
        for (String part : type.subModels().values()) {
            nodeType(repository, type, part, "mgnl:contentNode");
        }
    }

    private static void nodeType(Repository repository, ContentType type, String name, String parent)
            throws RepositoryException {
        if (!repository.hasNodeType(name)) {
            repository.registerNodeTypes(
                    new StringReader("[" + name + "] > " + parent + "\n  orderable\n"), source(type));
            log.info("Node type {} made", name);
        }
    }

    private static String source(ContentType type) {
        return "the content type at " + type.place().file() + ":" + type.place().line();
    }
}
