package nl.vpng.host.desk;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.PropertyUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import javax.jcr.query.Query;
import nl.vpng.host.definition.LightModules;
import nl.vpng.host.repository.ContentNodes;

/**
 * Finds the content that refers to other content by its identifier: in a field of its own or within a text. It looks with all rights,
 * since what is used somewhere is used, also where the user may not look.
 */
public final class Uses {

    private Uses() {}

    /**
     * A piece of content that refers to another.
     *
     * @param workspace where it is
     * @param path its path: that of the page or item, not of the part in which the reference stands
     * @param title its title, or its name
     */
    public record Use(String workspace, String path, String title) {}

    /** Returns what refers to a node, each piece of content once; the node's own parts do not count. */
    public static List<Use> of(Node node, LightModules definitions) throws RepositoryException {
        String identifier = node.getIdentifier();
        return MgnlContext.doInSystemContext(() -> {
            Map<String, Use> uses = new LinkedHashMap<>();
            for (String workspace : workspaces(definitions)) {
                find(identifier, MgnlContext.getJCRSession(workspace), uses);
            }
            return List.copyOf(uses.values());
        });
    }

    private static Set<String> workspaces(LightModules definitions) {
        Set<String> workspaces = new LinkedHashSet<>(List.of("website"));
        definitions.contentTypes().values().forEach(type -> workspaces.add(type.workspace()));
        return workspaces;
    }

    private static void find(String identifier, Session session, Map<String, Use> uses) throws RepositoryException {
        // The index only helps to find candidates: it cuts texts into words in a way of its own.
        String words = "\"" + identifier + "\" OR \"jcr:" + identifier + "\"";
        NodeIterator candidates = session.getWorkspace()
                .getQueryManager()
                .createQuery("SELECT * FROM [nt:base] AS n WHERE CONTAINS(n.*, '" + words + "')", Query.JCR_SQL2)
                .execute()
                .getNodes();
        while (candidates.hasNext()) {
            Node candidate = candidates.nextNode();
            Node whole = whole(candidate);
            if (!isWithin(candidate, identifier) && mentions(candidate, identifier)) {
                String workspace = session.getWorkspace().getName();
                String title = PropertyUtil.getString(whole, "title", whole.getName());
                uses.putIfAbsent(
                        workspace + ":" + whole.getPath(),
                        new Use(workspace, whole.getPath(), title == null ? whole.getName() : title));
            }
        }
    }

    /** Returns the page or item that a node is a part of. */
    private static Node whole(Node part) throws RepositoryException {
        Node node = part;
        while (node.getDepth() > 1 && !ContentNodes.isContent(node)) {
            node = node.getParent();
        }
        return node;
    }

    private static boolean isWithin(Node node, String identifier) throws RepositoryException {
        for (Node one = node; one.getDepth() > 0; one = one.getParent()) {
            if (one.getIdentifier().equals(identifier)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mentions(Node node, String identifier) throws RepositoryException {
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (property.getType() != PropertyType.BINARY && !property.getName().startsWith("jcr:")) {
                for (Value value : values(property)) {
                    if (value.getString().contains(identifier)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Value> values(Property property) throws RepositoryException {
        List<Value> values = new ArrayList<>();
        if (property.isMultiple()) {
            values.addAll(List.of(property.getValues()));
        } else {
            values.add(property.getValue());
        }
        return values;
    }
}
