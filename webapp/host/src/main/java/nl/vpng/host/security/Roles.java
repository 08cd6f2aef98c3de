package nl.vpng.host.security;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.AccessRules.Rule;

/**
 * The roles in the workspace {@code userroles}: each has a node {@code acl_<workspace>}, whose children hold a path and
 * the permission on it.
 */
public final class Roles {
    private static final String PREFIX = "acl_";
    private static final String PATH = "path";
    private static final String PERMISSIONS = "permissions";

    private final Session session;

    /** Works with a session of the workspace {@code userroles}; nothing here saves it. */
    public Roles(Session session) {
        this.session = session;
    }

    /** Tells whether there is a role of that name. */
    public boolean exists(String role) throws RepositoryException {
        return session.nodeExists("/" + role);
    }

    /**
     * Gives a role a permission; nothing happens where it has exactly this one already.
     *
     * @param workspace the workspace, {@code uri} for web addresses
     */
    public void grant(String role, String workspace, String path, long permissions) throws RepositoryException {
        Node acl = NodeUtil.createPath(session.getNode("/" + role), PREFIX + workspace, NodeTypes.ContentNode.NAME);
        for (Node line : NodeUtil.getNodes(acl)) {
            Rule rule = rule(line);
            if (rule.pattern().equals(path) && rule.permissions() == permissions) {
                return;
            }
        }
        int number = 0;
        while (acl.hasNode(String.valueOf(number))) {
            number++;
        }
        Node line = acl.addNode(String.valueOf(number), NodeTypes.ContentNode.NAME);
        line.setProperty(PATH, path);
        line.setProperty(PERMISSIONS, permissions);
    }

    /** Returns what a role's node grants, by workspace. */
    static Map<String, List<Rule>> rules(Node role) throws RepositoryException {
        Map<String, List<Rule>> rules = new HashMap<>();
        for (Node acl : NodeUtil.getNodes(role)) {
            if (acl.getName().startsWith(PREFIX)) {
                List<Rule> lines = new ArrayList<>();
                for (Node line : NodeUtil.getNodes(acl)) {
                    if (line.hasProperty(PATH) && line.hasProperty(PERMISSIONS)) {
                        lines.add(rule(line));
                    }
                }
                rules.put(acl.getName().substring(PREFIX.length()), lines);
            }
        }
        return rules;
    }

    private static Rule rule(Node line) throws RepositoryException {
        return new Rule(
                line.getProperty(PATH).getString(),
                line.getProperty(PERMISSIONS).getLong());
    }
}
