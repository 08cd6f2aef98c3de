package nl.vpng.host.mail;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;

/** Tells an instance its mail server. */
public final class MailServer {
    private MailServer() {}

    /**
     * Writes the mail server of this start; all else in the configuration stays.
     *
     * @param address {@code HOST:PORT}
     */
    public static void write(Repository repository, String address) throws RepositoryException {
        int colon = address.lastIndexOf(':');
        Session config = repository.systemSession("config");
        try {
            Node smtp =
                    NodeUtil.createPath(config.getRootNode(), ConfiguredMailModule.PATH, NodeTypes.ContentNode.NAME);
            smtp.setProperty("server", address.substring(0, colon));
            smtp.setProperty("port", Long.parseLong(address.substring(colon + 1)));
            config.save();
        } finally {
            config.logout();
        }
    }
}
