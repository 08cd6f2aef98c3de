package nl.vpng.host.module;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.module.delta.TaskExecutionException;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.jcr.ItemExistsException;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import nl.vpng.host.repository.Repository;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One bootstrap file: a node with its properties and sub nodes. A map is always a sub node, a list a property with
 * several values. A node that exists at that path is replaced and keeps its place among its siblings, as in Magnolia.
 */
final class BootstrapFile {
    private static final String TYPE = "jcr:primaryType";
    private static final String MIXINS = "jcr:mixinTypes";
    private static final String IDENTIFIER = "jcr:uuid";

    private final String file;
    private final Reader yaml;

    BootstrapFile(String file, Reader yaml) {
        this.file = file;
        this.yaml = yaml;
    }

    void load(Session session, BootstrapName name) throws TaskExecutionException, RepositoryException {
        NodeTuple root = root(name);
        javax.jcr.Node parent = NodeUtil.createPath(session.getRootNode(), name.parentPath(), NodeTypes.Content.NAME);
        String next = null;
        if (parent.hasNode(name.node())) {
            next = nameAfter(parent, name.node());
            parent.getNode(name.node()).remove();
        }
        add(parent, name.node(), mapping(root));
        if (next != null && parent.getPrimaryNodeType().hasOrderableChildNodes()) {
            parent.orderBefore(name.node(), next);
        }
    }

    private static @Nullable String nameAfter(javax.jcr.Node parent, String name) throws RepositoryException {
        for (NodeIterator children = parent.getNodes(); children.hasNext(); ) {
            if (children.nextNode().getName().equals(name)) {
                return children.hasNext() ? children.nextNode().getName() : null;
            }
        }
        return null;
    }

    private NodeTuple root(BootstrapName name) throws TaskExecutionException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Node document;
        try {
            document = new Yaml(options).compose(yaml);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new TaskExecutionException(file + ", line " + line + ": " + e.getProblem(), e);
        }
        if (!(document instanceof MappingNode map) || map.getValue().size() != 1) {
            throw new TaskExecutionException(file + ": a bootstrap file holds one node, '" + name.node() + ":'");
        }
        NodeTuple root = map.getValue().get(0);
        if (!key(root).equals(name.node())) {
            throw error(
                    root.getKeyNode(),
                    "the node is named '" + key(root) + "', by the file's name '" + name.node() + "'");
        }
        return root;
    }

    private void add(javax.jcr.Node parent, String name, MappingNode map)
            throws TaskExecutionException, RepositoryException {
        javax.jcr.Node node = create(parent, name, map);
        Set<String> seen = new HashSet<>();
        for (NodeTuple entry : map.getValue()) {
            String key = key(entry);
            if (!seen.add(key)) {
                throw error(entry.getKeyNode(), "'" + key + "' stands twice");
            }
            if (key.equals(TYPE) || key.equals(IDENTIFIER) || key.equals(MIXINS)) {
                continue;
            }
            if (entry.getValueNode() instanceof MappingNode child) {
                add(node, key, child);
            } else {
                set(node, key, entry.getValueNode());
            }
        }
    }

    private javax.jcr.Node create(javax.jcr.Node parent, String name, MappingNode map)
            throws TaskExecutionException, RepositoryException {
        Node type = find(map, TYPE);
        Node identifier = find(map, IDENTIFIER);
        Node mixins = find(map, MIXINS);
        String typeName = type == null ? NodeTypes.ContentNode.NAME : text(type);
        String uuid = identifier == null ? null : text(identifier);
        javax.jcr.Node node;
        try {
            node = Repository.addNode(parent, name, typeName, uuid);
        } catch (ItemExistsException e) {
            throw error(map, "'" + name + "' or its identifier exists already: " + e.getMessage());
        } catch (RepositoryException | IllegalArgumentException e) {
            throw error(map, "node '" + name + "' of type " + typeName + " cannot be made: " + e.getMessage());
        }
        if (mixins instanceof SequenceNode list) {
            for (Node mixin : list.getValue()) {
                mix(node, mixin);
            }
        } else if (mixins != null) {
            mix(node, mixins);
        }
        return node;
    }

    private void mix(javax.jcr.Node node, Node mixin) throws TaskExecutionException {
        try {
            node.addMixin(text(mixin));
        } catch (RepositoryException e) {
            throw error(mixin, "mixin " + text(mixin) + " cannot be added: " + e.getMessage());
        }
    }

    private void set(javax.jcr.Node node, String name, Node value) throws TaskExecutionException {
        try {
            BootstrapValues values = new BootstrapValues(node.getSession().getValueFactory());
            if (value instanceof SequenceNode list) {
                List<Value> all = values.all(list);
                node.setProperty(name, all.toArray(new Value[0]));
            } else {
                node.setProperty(name, values.one((ScalarNode) value));
            }
        } catch (BootstrapValues.WrongValueException e) {
            throw error(e.where(), "'" + name + "' " + e.getMessage());
        } catch (RepositoryException e) {
            throw error(value, "property '" + name + "' cannot be set: " + e.getMessage());
        }
    }

    private static @Nullable Node find(MappingNode map, String key) {
        for (NodeTuple entry : map.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode scalar
                    && scalar.getValue().equals(key)) {
                return entry.getValueNode();
            }
        }
        return null;
    }

    private String key(NodeTuple entry) throws TaskExecutionException {
        if (entry.getKeyNode() instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
            return scalar.getValue();
        }
        throw error(entry.getKeyNode(), "a name must be text; put quotes around it");
    }

    private MappingNode mapping(NodeTuple root) throws TaskExecutionException {
        if (root.getValueNode() instanceof MappingNode map) {
            return map;
        }
        throw error(root.getValueNode(), "'" + key(root) + "' is a node and needs at least its " + TYPE);
    }

    private String text(Node node) throws TaskExecutionException {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw error(node, "one name is expected here");
    }

    private TaskExecutionException error(Node where, String message) {
        return new TaskExecutionException(
                file + ", line " + (where.getStartMark().getLine() + 1) + ": " + message);
    }
}
