package nl.vpng.host.repository;

import info.magnolia.jcr.util.NodeTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.jcr.ItemExistsException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.nodetype.NodeType;

/**
 * Makes a node equal to another, which may be the frozen node of a version: the properties and the parts below it, which keep
 * their identifiers and their order. A part that is there already is changed, not made again.
 */
final class ContentCopy {
    private static final String FROZEN_TYPE = "jcr:frozenPrimaryType";
    private static final String FROZEN_MIXINS = "jcr:frozenMixinTypes";
    private static final String FROZEN_IDENTIFIER = "jcr:frozenUuid";
    /** What belongs to the copy itself and not to the content. */
    private static final Set<String> OWN_MIXINS = Set.of("mix:versionable", NodeTypes.HasVersion.NAME);

    private static final Set<String> OWN_PROPERTIES = Set.of(
            "jcr:primaryType",
            "jcr:mixinTypes",
            "jcr:uuid",
            "jcr:created",
            "jcr:createdBy",
            "jcr:lockOwner",
            "jcr:lockIsDeep",
            "jcr:isCheckedOut",
            "jcr:versionHistory",
            "jcr:baseVersion",
            "jcr:predecessors",
            "jcr:mergeFailed",
            "jcr:activity",
            "jcr:configuration",
            NodeTypes.Activatable.ACTIVATION_STATUS,
            NodeTypes.Activatable.LAST_ACTIVATED,
            NodeTypes.Activatable.LAST_ACTIVATED_BY,
            NodeTypes.Activatable.LAST_ACTIVATED_VERSION,
            NodeTypes.Activatable.LAST_ACTIVATED_VERSION_CREATED,
            NodeTypes.LastModified.LAST_MODIFIED,
            NodeTypes.LastModified.LAST_MODIFIED_BY);

    private ContentCopy() {}

    static void overwrite(Node target, Node source) throws RepositoryException {
        mixins(target, source);
        properties(target, source);
        parts(target, source);
    }

    private static void mixins(Node target, Node source) throws RepositoryException {
        Set<String> wanted = mixins(source);
        for (NodeType mixin : target.getMixinNodeTypes()) {
            if (!wanted.remove(mixin.getName()) && !OWN_MIXINS.contains(mixin.getName())) {
                target.removeMixin(mixin.getName());
            }
        }
        for (String mixin : wanted) {
            target.addMixin(mixin);
        }
    }

    private static Set<String> mixins(Node source) throws RepositoryException {
        Set<String> mixins = new HashSet<>();
        if (source.hasProperty(FROZEN_MIXINS)) {
            for (Value mixin : source.getProperty(FROZEN_MIXINS).getValues()) {
                mixins.add(mixin.getString());
            }
        } else if (!source.hasProperty(FROZEN_TYPE)) {
            for (NodeType mixin : source.getMixinNodeTypes()) {
                mixins.add(mixin.getName());
            }
        }
        mixins.removeAll(OWN_MIXINS);
        return mixins;
    }

    private static void properties(Node target, Node source) throws RepositoryException {
        for (PropertyIterator all = target.getProperties(); all.hasNext(); ) {
            Property property = all.nextProperty();
            if (isContent(property) && !source.hasProperty(property.getName())) {
                property.remove();
            }
        }
        for (PropertyIterator all = source.getProperties(); all.hasNext(); ) {
            Property property = all.nextProperty();
            if (isContent(property)) {
                set(target, property);
            }
        }
    }

    private static boolean isContent(Property property) throws RepositoryException {
        String name = property.getName();
        return !name.startsWith("jcr:frozen") && !OWN_PROPERTIES.contains(name);
    }

    private static void set(Node target, Property property) throws RepositoryException {
        String name = property.getName();
        boolean other = target.hasProperty(name) && target.getProperty(name).isMultiple() != property.isMultiple();
        if (other) {
            target.getProperty(name).remove();
        }
        if (property.isMultiple()) {
            Value[] values = property.getValues();
            if (!target.hasProperty(name)
                    || !List.of(target.getProperty(name).getValues()).equals(List.of(values))) {
                target.setProperty(name, values);
            }
        } else if (!target.hasProperty(name)
                || !target.getProperty(name).getValue().equals(property.getValue())) {
            target.setProperty(name, property.getValue());
        }
    }

    private static void parts(Node target, Node source) throws RepositoryException {
        Set<String> names = new HashSet<>();
        List<Node> sources = new ArrayList<>();
        for (NodeIterator children = source.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (!isContentOfItsOwn(child) && !child.getName().equals(Versions.DATA)) {
                names.add(child.getName());
                sources.add(child);
            }
        }
        for (NodeIterator children = target.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            boolean stays = names.contains(child.getName()) && hasTypeOf(child, sources);
            if (!stays && !isContentOfItsOwn(child)) {
                child.remove();
            }
        }
        for (Node child : sources) {
            Node part = target.hasNode(child.getName()) ? target.getNode(child.getName()) : add(target, child);
            overwrite(part, child);
        }
        order(target, sources);
    }

    private static boolean hasTypeOf(Node part, List<Node> sources) throws RepositoryException {
        for (Node source : sources) {
            if (source.getName().equals(part.getName())) {
                return part.getPrimaryNodeType().getName().equals(type(source));
            }
        }
        return false;
    }

    /** Tells whether a child is a piece of content, such as a page below a page, and not a part of its parent. */
    private static boolean isContentOfItsOwn(Node child) throws RepositoryException {
        String type = type(child);
        return ContentNodes.isContent(
                child.getSession().getWorkspace().getNodeTypeManager().getNodeType(type));
    }

    private static Node add(Node target, Node source) throws RepositoryException {
        String identifier = source.hasProperty(FROZEN_IDENTIFIER)
                ? source.getProperty(FROZEN_IDENTIFIER).getString()
                : source.getIdentifier();
        try {
            return Repository.addNode(target, source.getName(), type(source), identifier);
        } catch (ItemExistsException moved) {
            // the part lives on elsewhere, so this one gets an identifier of its own
            return target.addNode(source.getName(), type(source));
        }
    }

    private static String type(Node source) throws RepositoryException {
        return source.hasProperty(FROZEN_TYPE)
                ? source.getProperty(FROZEN_TYPE).getString()
                : source.getPrimaryNodeType().getName();
    }

    private static void order(Node target, List<Node> sources) throws RepositoryException {
        if (!target.getPrimaryNodeType().hasOrderableChildNodes()) {
            return;
        }
        List<String> wanted = new ArrayList<>();
        for (Node source : sources) {
            wanted.add(source.getName());
        }
        List<String> present = new ArrayList<>();
        for (NodeIterator children = target.getNodes(); children.hasNext(); ) {
            String name = children.nextNode().getName();
            if (wanted.contains(name)) {
                present.add(name);
            }
        }
        if (!present.equals(wanted)) {
            for (String name : wanted) {
                target.orderBefore(name, null);
            }
        }
    }
}
