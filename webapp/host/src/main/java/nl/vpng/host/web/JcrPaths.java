package nl.vpng.host.web;

import java.util.Optional;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Looks nodes up by what a visitor typed, which may be anything. */
final class JcrPaths {

    private JcrPaths() {}

    /** The node at this path; empty where there is none, where it may not be read, or where no node can have this path. */
    static Optional<Node> node(Session session, String path) throws RepositoryException {
        boolean possible = path.startsWith("/")
                && !path.contains("//")
                && path.chars().noneMatch(c -> c < ' ' || "[]|*:\"'{}".indexOf(c) >= 0);
        return possible && session.nodeExists(path) ? Optional.of(session.getNode(path)) : Optional.empty();
    }

    /** The node with this identifier, likewise. */
    static Optional<Node> nodeByIdentifier(Session session, String identifier) throws RepositoryException {
        if (!identifier.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(session.getNodeByIdentifier(identifier));
        } catch (ItemNotFoundException absent) {
            return Optional.empty();
        }
    }

    /** The path up to the first dot in its last name, and without a slash at the end. */
    static String withoutExtension(String path) {
        int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
        String handle = dot < 0 ? path : path.substring(0, dot);
        return handle.length() > 1 && handle.endsWith("/") ? handle.substring(0, handle.length() - 1) : handle;
    }
}
