package nl.vpng.host.web;

import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;

/**
 * The addresses at which nobody, or no visitor without a login, needs the token of a form: what Magnolia has below
 * {@code config:/server/filters/csrfTokenSecurity}, in {@code bypasses} and in {@code csrfLogin/bypasses}.
 */
final class Bypasses {

    private static final String FILTER = "/server/filters/csrfTokenSecurity";
    private static final String CLASS = "class";
    private static final String PATTERN = "pattern";

    /** The one way of saying where that the host knows. */
    private static final String STARTS_WITH = "info.magnolia.voting.voters.URIStartsWithVoter";

    private final Configured<Rules> rules;

    /** @throws IllegalStateException where a bypass says something that the host does not know; the message names the node */
    Bypasses(Repository repository) throws RepositoryException {
        this.rules = new Configured<>(
                repository,
                config -> new Rules(read(config, FILTER + "/bypasses"), read(config, FILTER + "/csrfLogin/bypasses")));
    }

    /** Tells whether a path is bypassed for everybody. */
    boolean forAll(String path) {
        return rules.get().forAll().stream().anyMatch(path::startsWith);
    }

    /** Tells whether a path is bypassed for visitors without a login. */
    boolean forVisitors(String path) {
        return rules.get().forVisitors().stream().anyMatch(path::startsWith);
    }

    private static List<String> read(Session config, String path) throws RepositoryException {
        List<String> beginnings = new ArrayList<>();
        if (config.nodeExists(path)) {
            for (Node bypass : NodeUtil.getNodes(config.getNode(path))) {
                beginnings.add(pattern(bypass));
            }
        }
        return List.copyOf(beginnings);
    }

    private static String pattern(Node bypass) throws RepositoryException {
        String place = "config:" + bypass.getPath();
        for (PropertyIterator properties = bypass.getProperties(); properties.hasNext(); ) {
            String name = properties.nextProperty().getName();
            if (!name.contains(":") && !name.equals(CLASS) && !name.equals(PATTERN)) {
                throw new IllegalStateException(
                        place + "@" + name + ": the host knows the properties class and pattern of a bypass");
            }
        }
        String voter = PropertyUtil.getString(bypass, CLASS, "");
        if (!STARTS_WITH.equals(voter)) {
            throw new IllegalStateException(
                    place + "@" + CLASS + ": '" + voter + "' is unknown; the host knows " + STARTS_WITH);
        }
        String pattern = PropertyUtil.getString(bypass, PATTERN, "");
        if (pattern == null || !pattern.startsWith("/")) {
            throw new IllegalStateException(place + "@" + PATTERN
                    + " must be the beginning of a path, such as /order, without the context path");
        }
        return pattern;
    }

    private record Rules(List<String> forAll, List<String> forVisitors) {}
}
