package info.magnolia.jcr.util;

import info.magnolia.context.MgnlContext;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Helpers for nodes. */
public class NodeUtil {
    private static final Logger log = LoggerFactory.getLogger(NodeUtil.class);

    /** Kept as in Magnolia, where the class can be made; it has only static members. */
    public NodeUtil() {}

    /** Returns the children whose names do not begin with {@code jcr:} or {@code rep:}, in their order. */
    public static Iterable<Node> getNodes(Node parent) throws RepositoryException {
        List<Node> nodes = new ArrayList<>();
        for (NodeIterator children = parent.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            String name = child.getName();
            if (!name.startsWith(NodeTypes.JCR_PREFIX) && !name.startsWith(NodeTypes.REP_PREFIX)) {
                nodes.add(child);
            }
        }
        return nodes;
    }

    /** Returns the children of a type or its sub types, in their order. */
    public static Iterable<Node> getNodes(Node parent, String nodeTypeName) throws RepositoryException {
        List<Node> nodes = new ArrayList<>();
        for (NodeIterator children = parent.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (child.isNodeType(nodeTypeName)) {
                nodes.add(child);
            }
        }
        return nodes;
    }

    public static List<Node> asList(Iterable<Node> nodes) {
        List<Node> list = new ArrayList<>();
        nodes.forEach(list::add);
        return list;
    }

    /** Returns what is left of an iterator, to go through once. */
    @SuppressWarnings("unchecked") // a NodeIterator gives nodes
    public static Iterable<Node> asIterable(NodeIterator iterator) {
        return () -> iterator;
    }

    /** Returns the name of a node; a repository error becomes a {@link info.magnolia.jcr.RuntimeRepositoryException}. */
    public static String getName(Node node) {
        try {
            return node.getName();
        } catch (RepositoryException e) {
            throw new info.magnolia.jcr.RuntimeRepositoryException(e);
        }
    }

    /** Returns the path of a node, or {@code ""} where it cannot be had; for messages. */
    public static String getPathIfPossible(@Nullable Node node) {
        try {
            return node == null ? "" : node.getPath();
        } catch (RepositoryException e) {
            log.debug("A node gives no path", e);
            return "";
        }
    }

    /** Returns the node with that identifier, read with the session of the current context. */
    public static Node getNodeByIdentifier(String workspace, String identifier) throws RepositoryException {
        return MgnlContext.getJCRSession(workspace).getNodeByIdentifier(identifier);
    }

    /** Tells whether a node is of a type, its sub types and mixins included. */
    public static boolean isNodeType(Node node, String type) throws RepositoryException {
        return node.isNodeType(type);
    }

    /** Returns the node below {@code parent} at a path and makes what is missing on the way, without saving. */
    public static Node createPath(Node parent, String relativePath, String primaryNodeTypeName)
            throws RepositoryException {
        return createPath(parent, relativePath, primaryNodeTypeName, false);
    }

    /**
     * Returns the node below {@code parent} at a path and makes what is missing on the way.
     *
     * @param relativePath names separated by slashes, a leading slash does no harm
     * @param primaryNodeTypeName the type of every node that is made
     * @param save whether the session is saved after each node that is made
     */
    public static Node createPath(Node parent, String relativePath, String primaryNodeTypeName, boolean save)
            throws RepositoryException {
        Node node = parent;
        for (String name : relativePath.split("/", -1)) {
            if (name.isEmpty()) {
                continue;
            }
            if (node.hasNode(name)) {
                node = node.getNode(name);
            } else {
                node = node.addNode(name, primaryNodeTypeName);
                if (save) {
                    node.getSession().save();
                }
            }
        }
        return node;
    }
}
