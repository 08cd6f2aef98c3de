package nl.vpng.host.web;

import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.jcr.Node;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Which addresses are meant, as Magnolia's configuration says it: those that one of the voters knows.
 *
 * @param voters know paths as {@link RequestPath} gives them
 */
record Voters(List<Predicate<String>> voters) {

    static final String CLASS = "class";

    private static final String PATTERN = "pattern";
    private static final String STARTS_WITH = "info.magnolia.voting.voters.URIStartsWithVoter";
    private static final String REGEX = "info.magnolia.voting.voters.URIRegexVoter";

    /**
     * Reads the voters below a node; none where there is no such node.
     *
     * @param config session on workspace {@code config}
     * @throws IllegalStateException where a voter says something that the host does not know; the message names the node
     */
    static Voters below(Session config, String path) throws RepositoryException {
        List<Predicate<String>> voters = new ArrayList<>();
        if (config.nodeExists(path)) {
            refuseOthers(config.getNode(path), Set.of(CLASS));
            for (Node voter : NodeUtil.getNodes(config.getNode(path))) {
                voters.add(voter(voter));
            }
        }
        return new Voters(List.copyOf(voters));
    }

    boolean none() {
        return voters.isEmpty();
    }

    /** Loops, since streams would take a tenth of the time of a page from the cache. */
    boolean know(String path) {
        for (Predicate<String> voter : voters) {
            if (voter.test(path)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Refuses properties that the host would not heed.
     *
     * @throws IllegalStateException with the path of the node where there is one
     */
    static void refuseOthers(Node node, Set<String> known) throws RepositoryException {
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            String name = properties.nextProperty().getName();
            if (!name.contains(":") && !known.contains(name)) {
                throw new IllegalStateException(
                        "config:" + node.getPath() + "@" + name + " is unknown to the host; it knows " + known);
            }
        }
    }

    private static Predicate<String> voter(Node node) throws RepositoryException {
        refuseOthers(node, Set.of(CLASS, PATTERN));
        String place = "config:" + node.getPath();
        String kind = PropertyUtil.getString(node, CLASS, "");
        String pattern = PropertyUtil.getString(node, PATTERN, "");
        if (STARTS_WITH.equals(kind)) {
            if (!pattern.startsWith("/")) {
                throw new IllegalStateException(place + "@" + PATTERN
                        + " must be the beginning of a path, such as /order, without the context path");
            }
            return path -> path.startsWith(pattern);
        }
        if (!REGEX.equals(kind)) {
            throw new IllegalStateException(place + "@" + CLASS + ": '" + kind + "' is unknown; the host knows "
                    + STARTS_WITH + " and " + REGEX);
        }
        try {
            Pattern compiled = Pattern.compile(pattern);
            return path -> compiled.matcher(path).matches();
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException(place + "@" + PATTERN + " is no regular expression: " + e.getMessage(), e);
        }
    }
}
