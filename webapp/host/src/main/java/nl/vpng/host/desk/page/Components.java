package nl.vpng.host.desk.page;

import info.magnolia.cms.security.User;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.rendering.template.AreaDefinition;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.definition.LightModules;
import nl.vpng.host.desk.Refusal;
import nl.vpng.host.rendering.Availability;

/** The components of a page. Every operation is saved at once, with the rights that the session has. */
final class Components {

    private final Session session;
    private final LightModules definitions;

    /** @param session a session on the workspace {@code website} */
    Components(Session session, LightModules definitions) {
        this.session = session;
        this.definitions = definitions;
    }

    /**
     * Returns a component.
     *
     * @throws PathNotFoundException where there is none at this path, or not for this user
     */
    Node at(String path) throws RepositoryException {
        if (!Pages.isPath(path) || !session.nodeExists(path)) {
            throw new PathNotFoundException(path);
        }
        Node component = session.getNode(path);
        if (!component.isNodeType(NodeTypes.Component.NAME)) {
            throw new PathNotFoundException(path + " is no component");
        }
        return component;
    }

    /** Returns the area at a path, which is made where a page or component lacks it, once the template may be added to it. */
    Node areaFor(String path, String template, User user) throws RepositoryException, Refusal {
        int slash = path.lastIndexOf('/');
        if (!Pages.isPath(path) || slash < 1 || !session.nodeExists(path.substring(0, slash))) {
            throw new PathNotFoundException(path);
        }
        Node owner = session.getNode(path.substring(0, slash));
        String name = path.substring(slash + 1);
        AreaDefinition definition = definition(owner, name);
        if (!Availability.components(definition, user).contains(template)) {
            throw new Refusal("page.refused.component", template);
        }
        if (owner.hasNode(name)) {
            Node area = owner.getNode(name);
            if (components(area).size() >= Availability.most(definition)) {
                throw new Refusal("page.refused.full", Availability.most(definition));
            }
            return area;
        }
        Node area = owner.addNode(name, NodeTypes.Area.NAME);
        NodeTypes.Created.set(area);
        session.save();
        return area;
    }

    private AreaDefinition definition(Node owner, String name) throws RepositoryException {
        AreaDefinition area = definitions
                .template(
                        owner.hasProperty(Pages.TEMPLATE)
                                ? owner.getProperty(Pages.TEMPLATE).getString()
                                : "")
                .map(template -> template.getAreas().get(name))
                .orElse(null);
        if (area == null) {
            throw new PathNotFoundException(owner.getPath() + " has no area " + name);
        }
        return area;
    }

    /** Adds a component as the last one; for templates that have no dialog to fill in. */
    Node add(Node area, String template) throws RepositoryException {
        int number = 0;
        while (area.hasNode(String.valueOf(number))) {
            number++;
        }
        Node component = area.addNode(String.valueOf(number), NodeTypes.Component.NAME);
        component.setProperty(Pages.TEMPLATE, template);
        NodeTypes.Created.set(component);
        session.save();
        return component;
    }

    /** Moves a component one place up; the first one stays. */
    void up(Node component) throws RepositoryException {
        swap(component, -1);
    }

    /** Moves a component one place down; the last one stays. */
    void down(Node component) throws RepositoryException {
        swap(component, 1);
    }

    private void swap(Node component, int step) throws RepositoryException {
        Node area = component.getParent();
        List<Node> siblings = components(area);
        int index = 0;
        while (!siblings.get(index).isSame(component)) {
            index++;
        }
        int other = index + step;
        if (other < 0 || other >= siblings.size()) {
            return;
        }
        // The later of the two goes before the earlier one.
        area.orderBefore(
                siblings.get(Math.max(index, other)).getName(),
                siblings.get(Math.min(index, other)).getName());
        NodeTypes.LastModified.update(component);
        session.save();
    }

    /** Deletes a component with all that is in it. */
    void delete(Node component) throws RepositoryException {
        component.remove();
        session.save();
    }

    static List<Node> components(Node area) throws RepositoryException {
        return NodeUtil.asList(NodeUtil.getNodes(area, NodeTypes.Component.NAME));
    }
}
