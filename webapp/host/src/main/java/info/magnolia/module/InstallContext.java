package info.magnolia.module;

import info.magnolia.module.model.ModuleDefinition;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What a task may use while a module is installed, updated or started. */
public interface InstallContext {
    /** Writes to the log, with the module's name. */
    void info(String message);

    void warn(String message);

    void error(String message, Throwable th);

    /** Returns the session with all rights; it is saved when the task is done, and always the same for a workspace. */
    Session getJCRSession(String workspaceName) throws RepositoryException;

    Session getConfigJCRSession() throws RepositoryException;

    /** Returns {@code config:/modules}. */
    Node getModulesNode() throws RepositoryException;

    boolean hasModulesNode() throws RepositoryException;

    /** Returns {@code config:/modules/<this module>}. */
    Node getOrCreateCurrentModuleNode() throws RepositoryException;

    /** Returns {@code config:/modules/<this module>/config}. */
    Node getOrCreateCurrentModuleConfigNode() throws RepositoryException;

    boolean isModuleRegistered(String moduleName);

    ModuleDefinition getCurrentModuleDefinition();
}
