package nl.vpng.host.desk.browser;

import info.magnolia.jcr.util.NodeTypes;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import nl.vpng.host.definition.AvailabilityDefinition;
import nl.vpng.host.definition.AvailabilityDefinition.Rule;
import nl.vpng.host.desk.Exchange;

/** Decides as Magnolia does whether something can be done with what is chosen. */
final class Availability {

    private static final long ALL = 63;

    private final Browsing browsing;

    Availability(Browsing browsing) {
        this.browsing = browsing;
    }

    /** Tells whether it can be done with these nodes; with none of them it is about the root. */
    boolean of(AvailabilityDefinition availability, List<Node> nodes) throws RepositoryException {
        if (!browsing.exchange().mayUse(availability.roles())) {
            return false;
        }
        if (nodes.isEmpty()) {
            return availability.root()
                    && (!availability.writing()
                            || mayWrite(browsing.datasource().rootPath()));
        }
        if (!availability.nodes() || (nodes.size() > 1 && !availability.multiple())) {
            return false;
        }
        for (Node node : nodes) {
            if (!fits(availability, node)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(AvailabilityDefinition availability, Node node) throws RepositoryException {
        if (availability.writing() && !mayWrite(node.getPath())) {
            return false;
        }
        if (!availability.nodeTypes().isEmpty() && !hasType(node, availability.nodeTypes())) {
            return false;
        }
        for (Rule rule : availability.rules()) {
            if (holds(rule.type(), node) == rule.negated()) {
                return false;
            }
        }
        return true;
    }

    private boolean mayWrite(String path) {
        Exchange exchange = browsing.exchange();
        return exchange.user().rules(browsing.datasource().workspace()).grants(path, ALL);
    }

    private static boolean hasType(Node node, List<String> types) throws RepositoryException {
        for (String type : types) {
            if (node.isNodeType(type)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(String rule, Node node) throws RepositoryException {
        return switch (rule) {
            case "jcrPublishedRule" -> NodeTypes.Activatable.isActivated(node);
            case "jcrPublishableRule" -> node.getDepth() <= 1 || NodeTypes.Activatable.isActivated(node.getParent());
            case "jcrIsDeletedRule" -> node.isNodeType("mgnl:deleted");
            case "jcrHasChildrenRule" -> hasChildren(node);
            case "jcrHasVersionsRule" -> node.isNodeType("mgnl:hasVersion");
            default -> throw new IllegalArgumentException("The desk does not carry out the rule " + rule);
        };
    }

    private boolean hasChildren(Node node) throws RepositoryException {
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            if (browsing.shows(children.nextNode())) {
                return true;
            }
        }
        return false;
    }
}
