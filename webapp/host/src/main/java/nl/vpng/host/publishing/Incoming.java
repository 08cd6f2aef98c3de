package nl.vpng.host.publishing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import javax.jcr.nodetype.NodeType;
import nl.vpng.host.publishing.PublicationReader.Item;
import nl.vpng.host.publishing.Refusal.Reason;
import nl.vpng.host.repository.ContentNodes;
import nl.vpng.host.repository.Repository;

/**
 * Puts published items into a session, which the caller saves. Nodes are matched by identifier, so one that was moved
 * or renamed moves here too; what is the same already is not touched. An item's sub items stay as they are.
 */
final class Incoming {
    private static final String DISPLACED = "displaced-";

    private final PublicationReader in;
    private final Session session;

    Incoming(PublicationReader in, Session session) {
        this.in = in;
        this.session = session;
    }

    void publish() throws IOException, RepositoryException, Refusal {
        while (in.more()) {
            String parentPath = in.text();
            Node parent = Content.find(session, in.text());
            if (parent == null && session.nodeExists(parentPath)) {
                parent = session.getNode(parentPath);
            }
            if (parent == null) {
                throw new Refusal(Reason.PARENT_MISSING, parentPath);
            }
            List<String> following = in.texts();
            place(node(parent, false), following);
        }
    }

    void unpublish() throws IOException, RepositoryException {
        while (in.more()) {
            Node node = Content.find(session, in.text());
            if (node != null) {
                node.remove();
            }
        }
    }

    private void place(Node item, List<String> following) throws RepositoryException {
        Node parent = item.getParent();
        if (!parent.getPrimaryNodeType().hasOrderableChildNodes()) {
            return;
        }
        for (String identifier : following) {
            Node next = Content.find(session, identifier);
            if (next != null && next.getParent().isSame(parent)) {
                parent.orderBefore(item.getName(), next.getName());
                return;
            }
        }
        parent.orderBefore(item.getName(), null);
    }

    private Node node(Node parent, boolean part) throws IOException, RepositoryException {
        String name = in.text();
        String type = in.text();
        String identifier = in.text();
        Node node = Content.find(session, identifier);
        if (node == null) {
            free(parent, name, identifier, part);
            node = Repository.addNode(parent, name, type, identifier);
        } else if (!node.getPath().equals(Content.path(parent, name))) {
            free(parent, name, identifier, part);
            session.move(node.getPath(), Content.path(parent, name));
            node = parent.getNode(name);
        }
        if (!node.getPrimaryNodeType().getName().equals(type)) {
            node.setPrimaryType(type);
        }
        mixins(node, in.texts());
        properties(node);
        parts(node);
        return node;
    }

    /** Another node of that name makes room: a part may have its place further on, an item was taken from author. */
    private void free(Node parent, String name, String identifier, boolean part) throws RepositoryException {
        if (!parent.hasNode(name) || parent.getNode(name).getIdentifier().equals(identifier)) {
            return;
        }
        Node other = parent.getNode(name);
        if (part && !ContentNodes.isContent(other)) {
            session.move(other.getPath(), Content.path(parent, DISPLACED + other.getIdentifier()));
        } else {
            other.remove();
        }
    }

    private static void mixins(Node node, List<String> wanted) throws RepositoryException {
        for (NodeType mixin : node.getMixinNodeTypes()) {
            if (Content.isPublishedMixin(mixin.getName()) && !wanted.contains(mixin.getName())) {
                node.removeMixin(mixin.getName());
            }
        }
        for (String mixin : wanted) {
            if (!node.isNodeType(mixin)) {
                node.addMixin(mixin);
            }
        }
    }

    private void properties(Node node) throws IOException, RepositoryException {
        Set<String> kept = new HashSet<>();
        while (in.more()) {
            Item item = in.property(session.getValueFactory());
            kept.add(item.name());
            set(node, item);
        }
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (!kept.contains(property.getName()) && !property.getDefinition().isProtected()) {
                property.remove();
            }
        }
    }

    private static void set(Node node, Item item) throws RepositoryException {
        boolean multiple = item.single() == null;
        if (node.hasProperty(item.name())) {
            Property present = node.getProperty(item.name());
            if (present.isMultiple() != multiple) {
                present.remove();
            } else if (isSame(present, item)) {
                return;
            }
        }
        if (multiple) {
            node.setProperty(item.name(), item.values().toArray(Value[]::new), item.type());
        } else {
            node.setProperty(item.name(), item.single(), item.type());
        }
    }

    private static boolean isSame(Property present, Item item) throws RepositoryException {
        return present.isMultiple()
                ? Arrays.asList(present.getValues()).equals(item.values())
                : present.getValue().equals(item.single());
    }

    private void parts(Node node) throws IOException, RepositoryException {
        List<String> names = new ArrayList<>();
        Set<String> identifiers = new HashSet<>();
        while (in.more()) {
            Node part = node(node, true);
            names.add(part.getName());
            identifiers.add(part.getIdentifier());
        }
        List<String> present = new ArrayList<>();
        for (Node part : Content.parts(node)) {
            if (identifiers.contains(part.getIdentifier())) {
                present.add(part.getName());
            } else {
                part.remove();
            }
        }
        if (!present.equals(names)) {
            for (String name : names) {
                node.orderBefore(name, null);
            }
        }
    }
}
