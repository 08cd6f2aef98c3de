package nl.vpng.host.desk.page;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.rendering.template.AreaDefinition;
import info.magnolia.rendering.template.TemplateDefinition;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.definition.LightModules;
import nl.vpng.host.desk.Refusal;
import nl.vpng.host.rendering.Availability;
import org.jspecify.annotations.Nullable;

/** The page tree. Every operation is saved at once, with the rights that the session has. */
final class Pages {

    static final String WORKSPACE = "website";
    static final String TEMPLATE = "mgnl:template";

    private final Session session;
    private final LightModules definitions;

    /** @param session a session on the workspace {@code website} */
    Pages(Session session, LightModules definitions) {
        this.session = session;
        this.definitions = definitions;
    }

    /** Where a page goes, seen from another one. */
    enum Position {
        INTO,
        BEFORE,
        AFTER
    }

    /**
     * Returns a page, or the root of the tree.
     *
     * @throws PathNotFoundException where there is none at this path, or not for this user
     */
    Node at(String path) throws RepositoryException {
        if (path.equals("/")) {
            return session.getRootNode();
        }
        if (!isPage(path)) {
            throw new PathNotFoundException(path + " is no page");
        }
        return session.getNode(path);
    }

    /** Returns the title of a page, or its name where it has none. */
    static String title(Node page) throws RepositoryException {
        return page.hasProperty("title") ? page.getProperty("title").getString() : page.getName();
    }

    /** Returns the pages directly below a page, in their order. */
    static List<Node> below(Node parent) throws RepositoryException {
        return NodeUtil.asList(NodeUtil.getNodes(parent, NodeTypes.Page.NAME));
    }

    /** Tells whether there is a page at a path that the user may see. */
    boolean isPage(String path) throws RepositoryException {
        return isPath(path) && session.nodeExists(path) && session.getNode(path).isNodeType(NodeTypes.Page.NAME);
    }

    /** Tells whether a text could be a path at all; what a user types may be anything. */
    static boolean isPath(String path) {
        return path.startsWith("/") && !path.contains("//") && path.chars().noneMatch(c -> "[]|*:".indexOf(c) >= 0);
    }

    /** Adds a page as the last one below another, with the areas of its template. */
    Node add(Node parent, String name, String title, String template) throws RepositoryException, Refusal {
        TemplateDefinition definition = Availability.pages(definitions).stream()
                .filter(available -> template.equals(available.getId()))
                .findFirst()
                .orElseThrow(() -> new Refusal("page.refused.template", template));
        checkName(parent, name);
        Node page = parent.addNode(name, NodeTypes.Page.NAME);
        page.setProperty("title", title);
        page.setProperty(TEMPLATE, template);
        NodeTypes.Created.set(page);
        for (Map.Entry<String, AreaDefinition> area : definition.getAreas().entrySet()) {
            AreaDefinition of = area.getValue();
            if (!Boolean.FALSE.equals(of.isEnabled()) && !Boolean.FALSE.equals(of.getCreateAreaNode())) {
                NodeTypes.Created.set(page.addNode(area.getKey(), NodeTypes.Area.NAME));
            }
        }
        session.save();
        return page;
    }

    /** Moves a page with all that is below it. */
    Node move(Node page, Node target, Position position) throws RepositoryException, Refusal {
        String path = page.getPath();
        String to = target.getPath();
        if (to.equals(path) || to.startsWith(path + "/")) {
            throw new Refusal("page.refused.into-itself");
        }
        boolean root = target.getDepth() == 0;
        if (root && position != Position.INTO) {
            throw new Refusal("page.refused.beside-root");
        }
        Node parent = position == Position.INTO ? target : target.getParent();
        String name = page.getName();
        if (!parent.isSame(page.getParent())) {
            checkFree(parent, name);
            session.move(path, child(parent, name));
        }
        switch (position) {
            case INTO -> parent.orderBefore(name, null);
            case BEFORE -> parent.orderBefore(name, target.getName());
            case AFTER -> parent.orderBefore(name, next(parent, target.getName(), name));
        }
        session.save();
        return parent.getNode(name);
    }

    /** Returns the name of the sibling after the one with {@code name}, leaving {@code moving} out; null at the end. */
    private static @Nullable String next(Node parent, String name, String moving) throws RepositoryException {
        Iterator<Node> siblings = NodeUtil.getNodes(parent).iterator();
        boolean found = false;
        while (siblings.hasNext()) {
            String sibling = siblings.next().getName();
            if (found && !sibling.equals(moving)) {
                return sibling;
            }
            found |= sibling.equals(name);
        }
        return null;
    }

    /** Gives a page another name, and so another address; it keeps its place. */
    Node rename(Node page, String name) throws RepositoryException, Refusal {
        Node parent = page.getParent();
        String old = page.getName();
        if (name.equals(old)) {
            return page;
        }
        checkName(parent, name);
        String next = next(parent, old, name);
        session.move(page.getPath(), child(parent, name));
        parent.orderBefore(name, next);
        session.save();
        return parent.getNode(name);
    }

    private static void checkName(Node parent, String name) throws RepositoryException, Refusal {
        if (!name.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new Refusal("page.refused.name", name);
        }
        checkFree(parent, name);
    }

    private static void checkFree(Node parent, String name) throws RepositoryException, Refusal {
        if (parent.hasNode(name)) {
            throw new Refusal("page.refused.taken", name);
        }
    }

    private static String child(Node parent, String name) throws RepositoryException {
        return (parent.getDepth() == 0 ? "" : parent.getPath()) + "/" + name;
    }
}
