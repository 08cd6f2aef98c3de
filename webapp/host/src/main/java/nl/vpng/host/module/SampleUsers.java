package nl.vpng.host.module;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;
import org.mindrot.jbcrypt.BCrypt;

/**
 * People to try the roles with, one for each role of the module. They come with the sample content only, and the password of
 * each is the name.
 */
final class SampleUsers {
    private static final Map<String, String> ROLES =
            Map.of("redacteur", "vpng-redactie", "communicatie", "vpng-communicatie");

    private SampleUsers() {}

    /** Makes those whose role exists. */
    static void create(Repository repository) throws RepositoryException {
        Session roles = repository.systemSession("userroles");
        Session users = repository.systemSession("users");
        try {
            for (Map.Entry<String, String> sample : ROLES.entrySet()) {
                String path = "/" + sample.getValue();
                if (roles.nodeExists(path) && !users.nodeExists("/admin/" + sample.getKey())) {
                    create(users, sample.getKey(), roles.getNode(path).getIdentifier());
                }
            }
            users.save();
        } finally {
            users.logout();
            roles.logout();
        }
    }

    private static void create(Session users, String name, String role) throws RepositoryException {
        Node realm = NodeUtil.createPath(users.getRootNode(), "admin", NodeTypes.Folder.NAME);
        Node user = realm.addNode(name, NodeTypes.User.NAME);
        user.setProperty("name", name);
        user.setProperty("title", name);
        user.setProperty("enabled", true);
        user.setProperty("language", "nl");
        user.setProperty("pswd", BCrypt.hashpw(name, BCrypt.gensalt()));
        user.addNode("roles", NodeTypes.ContentNode.NAME).setProperty("0", role);
    }
}
