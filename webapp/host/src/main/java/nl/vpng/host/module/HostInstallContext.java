package nl.vpng.host.module;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.module.InstallContext;
import info.magnolia.module.model.ModuleDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.HostSettings;
import nl.vpng.host.repository.Repository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the tasks of one module work with; its sessions are saved after each task and closed at the end. */
final class HostInstallContext implements InstallContext, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(HostInstallContext.class);

    private final HostSettings settings;
    private final Repository repository;
    private final Descriptor descriptor;
    private final ClassLoader loader;
    private final Set<String> registered;
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    HostInstallContext(
            HostSettings settings,
            Repository repository,
            Descriptor descriptor,
            ClassLoader loader,
            Set<String> registered) {
        this.settings = settings;
        this.repository = repository;
        this.descriptor = descriptor;
        this.loader = loader;
        this.registered = registered;
    }

    /** Returns the host's own side of a context. */
    static HostInstallContext of(InstallContext context) {
        if (context instanceof HostInstallContext own) {
            return own;
        }
        throw new IllegalArgumentException("The host's tasks work in the host's own installation only");
    }

    HostSettings settings() {
        return settings;
    }

    Repository repository() {
        return repository;
    }

    Descriptor descriptor() {
        return descriptor;
    }

    ClassLoader loader() {
        return loader;
    }

    @Override
    public void info(String message) {
        log.info("{}: {}", descriptor.name(), message);
    }

    @Override
    public void warn(String message) {
        log.warn("{}: {}", descriptor.name(), message);
    }

    @Override
    public void error(String message, Throwable th) {
        log.error("{}: {}", descriptor.name(), message, th);
    }

    @Override
    public Session getJCRSession(String workspaceName) throws RepositoryException {
        Session session = sessions.get(workspaceName);
        if (session == null) {
            session = repository.systemSession(workspaceName);
            sessions.put(workspaceName, session);
        }
        return session;
    }

    @Override
    public Session getConfigJCRSession() throws RepositoryException {
        return getJCRSession("config");
    }

    @Override
    public Node getModulesNode() throws RepositoryException {
        return getConfigJCRSession().getNode("/modules");
    }

    @Override
    public boolean hasModulesNode() throws RepositoryException {
        return getConfigJCRSession().nodeExists("/modules");
    }

    @Override
    public Node getOrCreateCurrentModuleNode() throws RepositoryException {
        return NodeUtil.createPath(
                getConfigJCRSession().getRootNode(), "modules/" + descriptor.name(), NodeTypes.Content.NAME);
    }

    @Override
    public Node getOrCreateCurrentModuleConfigNode() throws RepositoryException {
        return NodeUtil.createPath(getOrCreateCurrentModuleNode(), "config", NodeTypes.Content.NAME);
    }

    @Override
    public boolean isModuleRegistered(String moduleName) {
        return registered.contains(moduleName) || HostModules.contains(moduleName);
    }

    @Override
    public ModuleDefinition getCurrentModuleDefinition() {
        return descriptor.definition();
    }

    void save() throws RepositoryException {
        for (Session session : sessions.values()) {
            session.save();
        }
    }

    @Override
    public void close() {
        sessions.values().forEach(Session::logout);
        sessions.clear();
    }
}
