package nl.vpng.host.repository;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.jcr.NamespaceRegistry;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.commons.cnd.ParseException;
import org.apache.jackrabbit.core.NodeImpl;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.nodetype.NodeTypeRegistry;
import org.apache.jackrabbit.core.observation.SynchronousEventListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The content repository of one instance: Jackrabbit with one H2 database for all workspaces. What was saved is on the
 * disk before {@code save()} returns, so neither a killed process nor a power failure loses it.
 */
public final class Repository implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Repository.class);
    /** The workspace that exists from the beginning. */
    private static final String FIRST = "config";

    private final RepositoryImpl jackrabbit;
    private final Session keeper;
    private final SessionPool pool;

    private Repository(RepositoryImpl jackrabbit) throws RepositoryException {
        this.jackrabbit = jackrabbit;
        this.keeper = login(SystemRights.INSTANCE, FIRST);
        this.pool = new SessionPool(this);
    }

    /**
     * Opens the repository in a folder and makes it where the folder is empty.
     *
     * @throws RepositoryException where it cannot be opened, for example because another process has it open
     */
    public static Repository open(Path folder) throws RepositoryException {
        try {
            Files.createDirectories(folder);
            BrokenWorkspaces.remove(folder.resolve("workspaces"));
            SyncedFilePath.register();
            OutdatedIndexes.renew(folder.resolve("workspaces"), Configuration.text());
        } catch (IOException e) {
            throw new UncheckedIOException("The repository's folder " + folder + " cannot be prepared", e);
        }
        return new Repository(new StampingRepository(Configuration.of(folder)));
    }

    /** Removes a folder of repositories that nobody has open. */
    public static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(folder)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    /** Tells whether a workspace exists. */
    public boolean hasWorkspace(String name) {
        return workspaces().contains(name);
    }

    /** Makes a workspace; nothing happens where it exists. */
    public synchronized void createWorkspace(String name) throws RepositoryException {
        if (!hasWorkspace(name)) {
            keeper.getWorkspace().createWorkspace(name);
            log.info("Workspace {} made", name);
        }
    }

    /** Returns the names of the workspaces, sorted. */
    public List<String> workspaces() {
        try {
            return Stream.of(keeper.getWorkspace().getAccessibleWorkspaceNames())
                    .sorted()
                    .toList();
        } catch (RepositoryException e) {
            throw new IllegalStateException("The workspaces cannot be listed", e);
        }
    }

    /**
     * Registers a namespace; nothing happens where the prefix has this address already.
     *
     * @throws RepositoryException where the prefix stands for another address or the other way round
     */
    public synchronized void registerNamespace(String prefix, String uri) throws RepositoryException {
        NamespaceRegistry registry = keeper.getWorkspace().getNamespaceRegistry();
        List<String> prefixes = List.of(registry.getPrefixes());
        if (prefixes.contains(prefix) && !registry.getURI(prefix).equals(uri)) {
            throw new RepositoryException("The prefix '" + prefix + "' stands for " + registry.getURI(prefix)
                    + " and cannot stand for " + uri + " too");
        }
        if (!prefixes.contains(prefix)) {
            registry.registerNamespace(prefix, uri);
        }
    }

    /** Tells whether a node type exists. */
    public boolean hasNodeType(String name) {
        try {
            return keeper.getWorkspace().getNodeTypeManager().hasNodeType(name);
        } catch (RepositoryException e) {
            log.debug("No node type {}", name, e);
            return false;
        }
    }

    /**
     * Registers the node types of a CND text, those that exist anew.
     *
     * @param source where the text is from, for messages
     * @throws RepositoryException where the text is wrong, with the source and Jackrabbit's explanation
     */
    public synchronized void registerNodeTypes(Reader cnd, String source) throws RepositoryException {
        try {
            CndImporter.registerNodeTypes(cnd, keeper, true);
        } catch (ParseException | IOException | RepositoryException e) {
            throw new RepositoryException("Node types of " + source + " cannot be registered: " + e.getMessage(), e);
        }
    }

    /**
     * Forgets node types, those of them that exist, so that others take their names: Jackrabbit changes none in a way that may not
     * fit the content that is there. Such content stays, and it is for the caller to register what it fits before anybody reads it.
     */
    public synchronized void forgetNodeTypes(String... names) throws RepositoryException {
        NodeTypeRegistry.disableCheckForReferencesInContentException = true;
        try {
            keeper.getWorkspace()
                    .getNodeTypeManager()
                    .unregisterNodeTypes(
                            Stream.of(names).filter(this::hasNodeType).toArray(String[]::new));
        } finally {
            NodeTypeRegistry.disableCheckForReferencesInContentException = false;
        }
    }

    /** Opens a session with all rights; the caller logs it out. */
    public Session systemSession(String workspace) throws RepositoryException {
        return login(SystemRights.INSTANCE, workspace);
    }

    /** Opens a session with somebody's rights; the caller logs it out. */
    public Session session(AccessRights rights, String workspace) throws RepositoryException {
        return login(rights, workspace);
    }

    private Session login(AccessRights rights, String workspace) throws RepositoryException {
        return jackrabbit.login(new RightsCredentials(rights), workspace);
    }

    /** Returns the sessions that are kept open. */
    public SessionPool pool() {
        return pool;
    }

    /**
     * Adds a node with a given identifier, which plain JCR cannot.
     *
     * @param identifier null for a new one
     * @throws javax.jcr.ItemExistsException where a node has that identifier already
     */
    public static Node addNode(Node parent, String name, String type, @Nullable String identifier)
            throws RepositoryException {
        return identifier == null
                ? parent.addNode(name, type)
                : ((NodeImpl) parent).addNodeWithUuid(name, type, identifier);
    }

    /**
     * Calls back after every save in a workspace, in the thread that saved and before {@code save()} returns. The call
     * must be short and must not write.
     */
    public void onChange(String workspace, Runnable action) throws RepositoryException {
        int all = Event.NODE_ADDED
                | Event.NODE_REMOVED
                | Event.NODE_MOVED
                | Event.PROPERTY_ADDED
                | Event.PROPERTY_CHANGED
                | Event.PROPERTY_REMOVED;
        SynchronousEventListener listener = events -> action.run();
        systemSession(workspace)
                .getWorkspace()
                .getObservationManager()
                .addEventListener(listener, all, "/", true, null, null, false);
    }

    /** Closes everything; open sessions end. */
    @Override
    public void close() {
        pool.close();
        jackrabbit.shutdown();
    }
}
