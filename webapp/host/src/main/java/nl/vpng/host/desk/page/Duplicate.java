package nl.vpng.host.desk.page;

import info.magnolia.jcr.util.NodeTypes;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.nodetype.NodeType;

/** Copies content within a session. The copy has identifiers of its own, was made now and was never published. */
final class Duplicate {

    private static final Set<String> LEFT_OUT = Set.of(
            NodeTypes.Activatable.ACTIVATION_STATUS,
            NodeTypes.Activatable.LAST_ACTIVATED,
            NodeTypes.Activatable.LAST_ACTIVATED_BY,
            NodeTypes.Activatable.LAST_ACTIVATED_VERSION,
            NodeTypes.Activatable.LAST_ACTIVATED_VERSION_CREATED);

    private Duplicate() {}

    /** Copies a node with all that is below it; the caller saves. */
    static Node of(Node source, Node parent, String name) throws RepositoryException {
        Node copy = parent.addNode(name, source.getPrimaryNodeType().getName());
        for (NodeType mixin : source.getMixinNodeTypes()) {
            if (!mixin.getName().equals("mgnl:hasVersion")) {
                copy.addMixin(mixin.getName());
            }
        }
        for (PropertyIterator properties = source.getProperties(); properties.hasNext(); ) {
            copy(properties.nextProperty(), copy);
        }
        if (copy.hasProperty(NodeTypes.Created.CREATED)) {
            NodeTypes.Created.set(copy);
        }
        for (NodeIterator children = source.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (!child.isSame(copy)) {
                of(child, copy, child.getName());
            }
        }
        return copy;
    }

    private static void copy(Property property, Node copy) throws RepositoryException {
        if (property.getDefinition().isProtected() || LEFT_OUT.contains(property.getName())) {
            return;
        }
        if (property.isMultiple()) {
            copy.setProperty(property.getName(), property.getValues(), property.getType());
        } else {
            copy.setProperty(property.getName(), property.getValue());
        }
    }
}
