package nl.vpng.host.desk.browser;

import info.magnolia.jcr.util.NodeTypes;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.nodetype.NodeType;
import nl.vpng.host.repository.NodeNames;
import org.jspecify.annotations.Nullable;

/** Copies a node with all below it. The copy is new: it was never published and has no versions. */
final class Duplicate {

    private static final Set<String> OF_THE_ORIGINAL = Set.of(
            NodeTypes.Activatable.ACTIVATION_STATUS,
            NodeTypes.Activatable.LAST_ACTIVATED,
            NodeTypes.Activatable.LAST_ACTIVATED_BY,
            NodeTypes.Activatable.LAST_ACTIVATED_VERSION,
            NodeTypes.Activatable.LAST_ACTIVATED_VERSION_CREATED);

    private Duplicate() {}

    /** Saves a copy directly after the node, its name being that of the node with a number. */
    static void of(Node node) throws RepositoryException {
        Node parent = node.getParent();
        String next = after(parent, node.getName());
        Node copy = copy(node, parent, NodeNames.unique(parent, node.getName()));
        NodeTypes.Created.set(copy);
        if (next != null && parent.getPrimaryNodeType().hasOrderableChildNodes()) {
            parent.orderBefore(copy.getName(), next);
        }
        node.getSession().save();
    }

    private static Node copy(Node node, Node parent, String name) throws RepositoryException {
        Node copy = parent.addNode(name, node.getPrimaryNodeType().getName());
        for (NodeType mixin : node.getMixinNodeTypes()) {
            if (!mixin.isNodeType("mgnl:hasVersion")) {
                copy.addMixin(mixin.getName());
            }
        }
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            boolean content = !property.getDefinition().isProtected() && !OF_THE_ORIGINAL.contains(property.getName());
            if (content && property.isMultiple()) {
                copy.setProperty(property.getName(), property.getValues(), property.getType());
            } else if (content) {
                copy.setProperty(property.getName(), property.getValue());
            }
        }
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            copy(child, copy, child.getName());
        }
        return copy;
    }

    /** Returns the name of the node after one; null where it is the last. */
    private static @Nullable String after(Node parent, String name) throws RepositoryException {
        for (NodeIterator children = parent.getNodes(); children.hasNext(); ) {
            if (children.nextNode().getName().equals(name)) {
                return children.hasNext() ? children.nextNode().getName() : null;
            }
        }
        return null;
    }
}
