package nl.vpng.publishing;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;
import javax.jcr.AccessDeniedException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;

/** A command on one piece of content, which {@code repository} and {@code path} or {@code uuid} name. */
public abstract class ContentCommand extends MgnlCommand {

    private @Nullable String repository;
    private @Nullable String path;
    private @Nullable String uuid;

    /** For the commands of this package; the class is public because setters of others cannot be called. */
    ContentCommand() {}

    /** Returns the workspace of the content. */
    final String workspace() {
        if (repository == null) {
            throw new IllegalArgumentException("The command needs a repository, such as publicaties");
        }
        return repository;
    }

    /**
     * Returns the path of content that the editor may change: who may only read it cannot publish it either.
     *
     * @throws javax.jcr.PathNotFoundException where there is no such content, or the editor may not read it
     * @throws AccessDeniedException where the editor may not change it
     */
    final String pathToChange(Context context) throws RepositoryException {
        String known = path(context);
        if (!context.getJCRSession(workspace()).hasPermission(known + "/title", Session.ACTION_SET_PROPERTY)) {
            throw new AccessDeniedException(
                    context.getUser().getName() + " may not change " + workspace() + ":" + known);
        }
        return known;
    }

    /**
     * Returns the path of the content.
     *
     * @throws javax.jcr.PathNotFoundException where there is no such content, or the editor may not read it
     */
    final String path(Context context) throws RepositoryException {
        if (path != null && !path.isBlank()) {
            return context.getJCRSession(workspace()).getNode(path).getPath();
        }
        if (uuid == null) {
            throw new IllegalArgumentException("The command needs a path, such as /procesregie-als-vak");
        }
        return context.getJCRSession(workspace()).getNodeByIdentifier(uuid).getPath();
    }

    /**
     * Says in which workspace the content is.
     *
     * @param repository the name of the workspace
     */
    public final void setRepository(String repository) {
        this.repository = repository;
    }

    /**
     * Says which content it is.
     *
     * @param path of its node
     */
    public final void setPath(String path) {
        this.path = path;
    }

    /**
     * Says which content it is where there is no path.
     *
     * @param uuid identifier of its node
     */
    public final void setUuid(String uuid) {
        this.uuid = uuid;
    }

    @Override
    public void release() {
        repository = null;
        path = null;
        uuid = null;
    }
}
