package nl.vpng.host.publishing;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;

/** Where a public keeps the author's public key, Magnolia's place for it. */
public final class ActivationKey {
    static final String PATH = "/server/activation";
    static final String PROPERTY = "publicKey";

    private ActivationKey() {}

    /**
     * Makes an author known to a public that knows none; a key that is there already stays.
     *
     * @param key the public key in hexadecimal
     */
    public static void introduce(Repository repository, String key) throws RepositoryException {
        Session config = repository.systemSession("config");
        try {
            Node activation = NodeUtil.createPath(config.getRootNode(), PATH, NodeTypes.Content.NAME);
            if (!activation.hasProperty(PROPERTY)) {
                activation.setProperty(PROPERTY, key);
                config.save();
            }
        } finally {
            config.logout();
        }
    }
}
