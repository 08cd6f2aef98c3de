package nl.vpng.publishing;

import info.magnolia.jcr.util.NodeTypes;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Tells content of its own, such as a page, a file or a publication, from its parts, such as an area or an edition. Magnolia's
 * files and folders are no {@code mgnl:content}.
 */
public final class ContentNodes {

    private static final List<String> TYPES = List.of(NodeTypes.Content.NAME, NodeTypes.Folder.NAME, "mgnl:asset");

    private ContentNodes() {}

    /** Returns whether a node is content of its own, and no part of it. */
    public static boolean isContent(Node node) throws RepositoryException {
        for (String type : TYPES) {
            if (node.isNodeType(type)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the content that a node is or belongs to: a component's page, an edition's publication. */
    static Node ownerOf(Node node) throws RepositoryException {
        Node owner = node;
        while (owner.getDepth() > 1 && !isContent(owner)) {
            owner = owner.getParent();
        }
        return owner;
    }
}
