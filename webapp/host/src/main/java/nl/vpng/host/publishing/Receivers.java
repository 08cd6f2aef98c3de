package nl.vpng.host.publishing;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;

/** The publics that an author sends to: {@code config:/modules/publishing-core/config/receivers/<name>}. */
public final class Receivers {
    static final String PATH = "/modules/publishing-core/config/receivers";

    /** The names that the launcher gives, as Magnolia's bundle names its public. */
    private static final String OF_LAUNCHER = "magnoliaPublic\\d*";

    private static final String URL = "url";
    private static final String ENABLED = "enabled";

    private Receivers() {}

    /**
     * One public.
     *
     * @param name the node's name, which messages use
     * @param url address of the webapp, without a slash at the end
     */
    record Receiver(String name, URI url) {}

    /**
     * Returns the enabled receivers in their order.
     *
     * @throws IllegalStateException where a receiver has no usable address
     */
    static List<Receiver> enabled(Session config) throws RepositoryException {
        List<Receiver> receivers = new ArrayList<>();
        if (config.nodeExists(PATH)) {
            for (Node node : NodeUtil.getNodes(config.getNode(PATH))) {
                if (PropertyUtil.getBoolean(node, ENABLED, true)) {
                    receivers.add(new Receiver(node.getName(), address(node)));
                }
            }
        }
        return receivers;
    }

    private static URI address(Node node) throws RepositoryException {
        String url = PropertyUtil.getString(node, URL, "");
        try {
            URI address = URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            throw new IllegalStateException("config:" + node.getPath() + "@url is no address: " + url, noAddress);
        }
        throw new IllegalStateException("config:" + node.getPath() + "@url is no address: " + url);
    }

    /**
     * Writes the publics that were started beside this author; the addresses differ from start to start. Receivers that
     * somebody configured under other names stay, and so does whether one is enabled.
     *
     * @param publics addresses by name
     */
    public static void write(Repository repository, Map<String, String> publics) throws RepositoryException {
        Session config = repository.systemSession("config");
        try {
            Node receivers = NodeUtil.createPath(config.getRootNode(), PATH, NodeTypes.Content.NAME);
            for (Node present : NodeUtil.getNodes(receivers)) {
                if (present.getName().matches(OF_LAUNCHER) && !publics.containsKey(present.getName())) {
                    present.remove();
                }
            }
            for (Map.Entry<String, String> one : publics.entrySet()) {
                boolean known = receivers.hasNode(one.getKey());
                Node node = NodeUtil.createPath(receivers, one.getKey(), NodeTypes.ContentNode.NAME);
                node.setProperty(URL, one.getValue());
                if (!known) {
                    node.setProperty(ENABLED, true);
                }
            }
            config.save();
        } finally {
            config.logout();
        }
    }
}
