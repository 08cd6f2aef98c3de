package nl.vpng.site;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * When content was last changed or published. A page that comes without one of its areas gets it at its first visit: Magnolia
 * stamps the page then, on public too, although nothing in it has changed.
 */
public final class Modified {

    /** When Jackrabbit made the node; on public that is when it was first published. */
    private static final String ARRIVED = "jcr:created";

    /** What is stamped in one save differs by no more. */
    private static final Duration ONE_SAVE = Duration.ofSeconds(1);

    private Modified() {}

    /**
     * Returns the latest moment at which a node was made, changed or published; empty where none is known.
     *
     * @throws RepositoryException where the node cannot be read
     */
    public static Optional<Instant> of(Node node) throws RepositoryException {
        Optional<Instant> changed = moment(node, NodeTypes.LastModified.LAST_MODIFIED);
        List<Node> parts = new ArrayList<>();
        if (node.isNodeType(NodeTypes.Page.NAME)) {
            addParts(node, parts);
        }
        if (changed.isEmpty() || parts.stream().noneMatch(part -> isMadeEmpty(part, changed.get()))) {
            return latest(Stream.of(
                    changed,
                    moment(node, NodeTypes.Created.CREATED),
                    moment(node, NodeTypes.Activatable.LAST_ACTIVATED)));
        }
        return latest(Stream.concat(
                Stream.of(
                        moment(node, NodeTypes.Created.CREATED),
                        moment(node, NodeTypes.Activatable.LAST_ACTIVATED),
                        moment(node, ARRIVED)),
                parts.stream()
                        .filter(part -> !isMadeEmpty(part, changed.get()))
                        .map(part -> moment(part, NodeTypes.LastModified.LAST_MODIFIED))));
    }

    private static void addParts(Node node, List<Node> parts) throws RepositoryException {
        for (Node child : NodeUtil.getNodes(node)) {
            if (!child.isNodeType(NodeTypes.Page.NAME)) {
                parts.add(child);
                addParts(child, parts);
            }
        }
    }

    private static boolean isMadeEmpty(Node part, Instant then) {
        try {
            return part.isNodeType(NodeTypes.Area.NAME)
                    && !part.hasNodes()
                    && moment(part, NodeTypes.Created.CREATED)
                            .filter(made -> Duration.between(made, then).abs().compareTo(ONE_SAVE) <= 0)
                            .isPresent();
        } catch (RepositoryException e) {
            throw new IllegalStateException("A part of a page cannot be read", e);
        }
    }

    private static Optional<Instant> moment(Node node, String property) {
        return Optional.ofNullable(PropertyUtil.getDate(node, property)).map(Calendar::toInstant);
    }

    private static Optional<Instant> latest(Stream<Optional<Instant>> moments) {
        return moments.flatMap(Optional::stream).max(Instant::compareTo);
    }
}
