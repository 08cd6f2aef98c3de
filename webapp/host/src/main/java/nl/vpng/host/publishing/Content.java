package nl.vpng.host.publishing;

import info.magnolia.jcr.util.NodeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.ContentNodes;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to an item that is published. Pages, folders, files and records are items of their own; areas,
 * components and other parts travel with theirs.
 */
final class Content {
    private static final Set<String> OF_AUTHOR = Set.of(
            NodeTypes.Activatable.ACTIVATION_STATUS,
            NodeTypes.Activatable.LAST_ACTIVATED,
            NodeTypes.Activatable.LAST_ACTIVATED_BY,
            NodeTypes.Activatable.LAST_ACTIVATED_VERSION,
            NodeTypes.Activatable.LAST_ACTIVATED_VERSION_CREATED,
            "mgnl:comment");
    private static final Set<String> OWN_MIXINS = Set.of("mix:versionable", "mix:simpleVersionable", "mgnl:hasVersion");

    private Content() {}

    /** Returns the parts of a node that travel with it, in their order. */
    static List<Node> parts(Node node) throws RepositoryException {
        return children(node, false);
    }

    /** Returns a node and all items below it, parents first. */
    static List<Node> items(Node node) throws RepositoryException {
        List<Node> items = new ArrayList<>();
        items.add(node);
        for (Node child : children(node, true)) {
            items.addAll(items(child));
        }
        return items;
    }

    private static List<Node> children(Node node, boolean items) throws RepositoryException {
        List<Node> found = new ArrayList<>();
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (!child.getName().startsWith(NodeTypes.REP_PREFIX) && ContentNodes.isContent(child) == items) {
                found.add(child);
            }
        }
        return found;
    }

    /** Tells whether a property goes to public: neither kept by the repository itself nor about the author's publishing. */
    static boolean isPublished(Property property) throws RepositoryException {
        return !property.getDefinition().isProtected() && !OF_AUTHOR.contains(property.getName());
    }

    /** Tells whether a mixin goes to public; versions are each instance's own. */
    static boolean isPublishedMixin(String name) {
        return !OWN_MIXINS.contains(name);
    }

    /** Returns the node of an identifier or null. */
    static @Nullable Node find(Session session, String identifier) throws RepositoryException {
        try {
            return session.getNodeByIdentifier(identifier);
        } catch (ItemNotFoundException absent) {
            return null;
        }
    }

    static String path(Node parent, String name) throws RepositoryException {
        return parent.getDepth() == 0 ? "/" + name : parent.getPath() + "/" + name;
    }
}
