package info.magnolia.templating.functions;

import info.magnolia.jcr.util.ContentMap;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** Helps models and, as {@code cmsfn}, templates with nodes and links. */
public class TemplatingFunctions {

    /** Returns the node of a map, or null where there is none. */
    public @Nullable Node asJCRNode(@Nullable ContentMap contentMap) {
        return contentMap == null ? null : contentMap.getJCRNode();
    }

    /** Returns the map of a node, or null where there is none. */
    public @Nullable ContentMap asContentMap(@Nullable Node content) {
        return content == null ? null : new ContentMap(content);
    }

    /**
     * Returns the sub-nodes of a node in their order, those of JCR itself left out.
     *
     * @param content the node, or null
     * @return the sub-nodes; empty where there is no node
     * @throws RepositoryException where the node cannot be read
     */
    public List<Node> children(@Nullable Node content) throws RepositoryException {
        return content == null ? List.of() : list(content, null);
    }

    /**
     * Returns the sub-nodes of a type in their order.
     *
     * @param content the node, or null
     * @param nodeTypeName the name of the type
     * @return the sub-nodes; empty where there is no node
     * @throws RepositoryException where the node cannot be read
     */
    public List<Node> children(@Nullable Node content, String nodeTypeName) throws RepositoryException {
        return content == null ? List.of() : list(content, nodeTypeName);
    }

    /** As {@link #children(Node)}, for maps. */
    public List<ContentMap> children(@Nullable ContentMap content) throws RepositoryException {
        return maps(children(asJCRNode(content)));
    }

    /** As {@link #children(Node, String)}, for maps. */
    public List<ContentMap> children(@Nullable ContentMap content, String nodeTypeName) throws RepositoryException {
        return maps(children(asJCRNode(content), nodeTypeName));
    }

    /**
     * Returns the page that a node is or stands in.
     *
     * @param content the node, or null
     * @return the page, or null where there is none
     * @throws RepositoryException where the node cannot be read
     */
    public @Nullable Node page(@Nullable Node content) throws RepositoryException {
        Node node = content;
        while (node != null && !node.isNodeType("mgnl:page")) {
            node = node.getDepth() == 0 ? null : node.getParent();
        }
        return node;
    }

    /** As {@link #page(Node)}, for maps. */
    public @Nullable ContentMap page(@Nullable ContentMap content) throws RepositoryException {
        return asContentMap(page(asJCRNode(content)));
    }

    /**
     * Returns the address of a node.
     *
     * @param content the node, or null
     * @return context path, path and {@code .html}; null where there is no node
     */
    public @Nullable String link(@Nullable Node content) {
        throw new UnsupportedOperationException("comes with the context");
    }

    /**
     * Returns the address of a node.
     *
     * @param workspace its workspace
     * @param nodeIdentifier its identifier, not its path
     * @return the address, or null where there is no such node or the visitor may not read it
     */
    public @Nullable String link(String workspace, @Nullable String nodeIdentifier) {
        throw new UnsupportedOperationException("comes with the context");
    }

    /** As {@link #link(Node)}, for a map. */
    public @Nullable String link(@Nullable ContentMap contentMap) throws RepositoryException {
        return link(asJCRNode(contentMap));
    }

    /** Returns the node with its texts not escaped, whatever it was before; null where there is none. */
    public @Nullable Node decode(@Nullable Node content) {
        return content;
    }

    /** As {@link #decode(Node)}, for a map. */
    public @Nullable ContentMap decode(@Nullable ContentMap content) {
        return content == null ? null : asContentMap(decode(content.getJCRNode()));
    }

    /** Returns whether an editor is at work on the page. */
    public boolean isEditMode() {
        return false;
    }

    private static List<Node> list(Node parent, @Nullable String type) throws RepositoryException {
        List<Node> nodes = new ArrayList<>();
        for (NodeIterator i = parent.getNodes(); i.hasNext(); ) {
            Node node = i.nextNode();
            if (type == null ? !node.getName().startsWith("jcr:") : node.isNodeType(type)) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private static List<ContentMap> maps(List<Node> nodes) {
        List<ContentMap> maps = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            maps.add(new ContentMap(node));
        }
        return maps;
    }
}
