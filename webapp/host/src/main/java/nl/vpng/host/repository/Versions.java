package nl.vpng.host.repository;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.version.Version;
import javax.jcr.version.VersionException;
import javax.jcr.version.VersionHistory;
import javax.jcr.version.VersionIterator;
import javax.jcr.version.VersionManager;

/**
 * Earlier states of content. As in Magnolia a copy of the content stands in the workspace {@code mgnlVersion}, under its own
 * identifier, and the repository's versions are made of that copy; the content itself only gets the mixin
 * {@code mgnl:hasVersion}. A version holds the node with its parts, not the pieces of content below it.
 */
public final class Versions {
    /** Where the copies are. */
    public static final String WORKSPACE = "mgnlVersion";
    /** As many versions are kept of one piece of content, the newest ones; Magnolia's {@code maxVersionIndex}. */
    public static final int KEPT = 20;

    static final String DATA = "mgnl:versionMetaData";
    private static final String AUTHOR = "versionUser";

    private final Repository repository;

    public Versions(Repository repository) {
        this.repository = repository;
    }

    /**
     * Makes a version of the saved state of a node and forgets the oldest where there are too many. Changes that the caller has
     * not saved are not in it.
     *
     * @param author name of the user
     * @param comment why, may be {@code ""}
     */
    public synchronized ContentVersion make(Node content, String author, String comment) throws RepositoryException {
        String workspace = content.getSession().getWorkspace().getName();
        Session source = repository.pool().lendSystem(workspace);
        Session target = repository.pool().lendSystem(WORKSPACE);
        try {
            Node original = source.getNodeByIdentifier(content.getIdentifier());
            Node copy = copy(target, original);
            describe(copy, author, comment);
            target.save();
            Version version = manager(target).checkin(copy.getPath());
            if (!original.isNodeType(NodeTypes.HasVersion.NAME)) {
                original.addMixin(NodeTypes.HasVersion.NAME);
                source.save();
            }
            prune(target, copy);
            return described(version);
        } finally {
            repository.pool().giveBackSystem(WORKSPACE, target);
            repository.pool().giveBackSystem(workspace, source);
        }
    }

    private static Node copy(Session target, Node original) throws RepositoryException {
        Optional<Node> existing = find(target, original.getIdentifier());
        if (existing.isPresent()) {
            manager(target).checkout(existing.get().getPath());
            ContentCopy.overwrite(existing.get(), original);
            return existing.get();
        }
        String identifier = original.getIdentifier();
        Node folder = NodeUtil.createPath(
                target.getRootNode(),
                identifier.substring(0, 2) + "/" + identifier.substring(2, 4),
                NodeTypes.Content.NAME);
        Node copy = Repository.addNode(
                folder, identifier, original.getPrimaryNodeType().getName(), identifier);
        copy.addMixin("mix:versionable");
        ContentCopy.overwrite(copy, original);
        return copy;
    }

    private static void describe(Node copy, String author, String comment) throws RepositoryException {
        Node data = NodeUtil.createPath(copy, DATA, NodeTypes.ContentNode.NAME);
        data.setProperty(AUTHOR, author);
        data.setProperty(NodeTypes.Versionable.COMMENT, comment);
    }

    private static void prune(Session session, Node copy) throws RepositoryException {
        VersionHistory history = manager(session).getVersionHistory(copy.getPath());
        List<Version> oldestFirst = all(history);
        for (Version version : oldestFirst.subList(0, Math.max(0, oldestFirst.size() - KEPT))) {
            history.removeVersion(version.getName());
        }
    }

    /** Returns the versions of a node, the newest first; none where none was made. */
    public List<ContentVersion> list(Node content) throws RepositoryException {
        return inCopy(content, (session, copy) -> {
                    List<ContentVersion> versions = new ArrayList<>();
                    for (Version version : all(manager(session).getVersionHistory(copy.getPath()))) {
                        versions.add(0, described(version));
                    }
                    return versions;
                })
                .orElseGet(List::of);
    }

    /**
     * Reads a version.
     *
     * @param reading gets the node as it was; its parts are below it, its own and their types and identifiers are in the
     *     properties {@code jcr:frozenPrimaryType}, {@code jcr:frozenMixinTypes} and {@code jcr:frozenUuid}. The node is not to be
     *     used afterwards.
     * @throws VersionException where there is no such version
     */
    public <T> T read(Node content, String version, Reading<T> reading) throws RepositoryException {
        return inCopy(content, (session, copy) -> {
                    VersionHistory history = manager(session).getVersionHistory(copy.getPath());
                    return version.matches("\\d+(\\.\\d+)+") && history.hasNode(version)
                            ? Optional.of(reading.of(history.getVersion(version).getFrozenNode()))
                            : Optional.<T>empty();
                })
                .flatMap(found -> found)
                .orElseThrow(() -> new VersionException(
                        "There is no version " + version + " of " + NodeUtil.getPathIfPossible(content)));
    }

    /**
     * Puts a node back into the state of a version, in the caller's session and with the caller's rights; the caller saves. Pieces
     * of content below it stay, and so does what says whether and when it was published.
     *
     * @throws VersionException where there is no such version
     */
    public void restore(Node content, String version) throws RepositoryException {
        read(content, version, frozen -> {
            ContentCopy.overwrite(content, frozen);
            return content;
        });
    }

    private <T> Optional<T> inCopy(Node content, InCopy<T> work) throws RepositoryException {
        Session session = repository.pool().lendSystem(WORKSPACE);
        try {
            Optional<Node> copy = find(session, content.getIdentifier());
            return copy.isPresent() ? Optional.of(work.in(session, copy.get())) : Optional.empty();
        } finally {
            repository.pool().giveBackSystem(WORKSPACE, session);
        }
    }

    private static Optional<Node> find(Session session, String identifier) throws RepositoryException {
        String path = "/" + identifier.substring(0, 2) + "/" + identifier.substring(2, 4) + "/" + identifier;
        return session.nodeExists(path) ? Optional.of(session.getNode(path)) : Optional.empty();
    }

    private static List<Version> all(VersionHistory history) throws RepositoryException {
        List<Version> versions = new ArrayList<>();
        for (VersionIterator all = history.getAllLinearVersions(); all.hasNext(); ) {
            Version version = all.nextVersion();
            if (!version.getName().equals("jcr:rootVersion")) {
                versions.add(version);
            }
        }
        return versions;
    }

    private static ContentVersion described(Version version) throws RepositoryException {
        Node data = version.getFrozenNode().getNode(DATA);
        return new ContentVersion(
                version.getName(),
                version.getCreated().toInstant(),
                data.getProperty(AUTHOR).getString(),
                data.getProperty(NodeTypes.Versionable.COMMENT).getString());
    }

    private static VersionManager manager(Session session) throws RepositoryException {
        return session.getWorkspace().getVersionManager();
    }

    /** What is done with a version. */
    public interface Reading<T> {
        T of(Node frozen) throws RepositoryException;
    }

    private interface InCopy<T> {
        T in(Session session, Node copy) throws RepositoryException;
    }
}
