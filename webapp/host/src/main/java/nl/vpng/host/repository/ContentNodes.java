package nl.vpng.host.repository;

import info.magnolia.jcr.util.NodeTypes;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.nodetype.NodeType;

/**
 * Tells pieces of content, such as a page, a file or a record, from the parts that they consist of, such as an area. Magnolia's files
 * and folders are content too, though no {@code mgnl:content}.
 */
public final class ContentNodes {

    private static final Set<String> TYPES = Set.of(NodeTypes.Content.NAME, NodeTypes.Folder.NAME, "mgnl:asset");

    private ContentNodes() {}

    /** Tells whether a node is a piece of content and not a part of one. */
    public static boolean isContent(Node node) throws RepositoryException {
        for (String type : TYPES) {
            if (node.isNodeType(type)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether nodes of a type are pieces of content. */
    static boolean isContent(NodeType type) {
        return TYPES.stream().anyMatch(type::isNodeType);
    }
}
