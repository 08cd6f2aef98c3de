package nl.vpng.host.publishing;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;
import info.magnolia.publishing.exception.PublicationException;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;

/** What publishing and unpublishing have in common: which item is meant, and whether the user may. */
public abstract class PublishingCommand extends MgnlCommand {
    private @Nullable String repository;
    private @Nullable String path;
    private @Nullable String uuid;

    /** Sets the workspace, by Magnolia's name for it. */
    public void setRepository(String repository) {
        this.repository = repository;
    }

    public void setPath(String path) {
        this.path = path;
    }

    /** Sets the identifier, which counts more than the path. */
    public void setUuid(String uuid) {
        this.uuid = uuid;
    }

    @Override
    public void release() {
        repository = null;
        path = null;
        uuid = null;
    }

    String workspace() {
        return required(repository, "repository");
    }

    /**
     * Returns the item, as the user sees it.
     *
     * @throws PublicationException where there is none
     */
    Node item(Context context) throws RepositoryException, PublicationException {
        Session session = context.getJCRSession(workspace());
        try {
            Node node = uuid == null || uuid.isEmpty()
                    ? session.getNode(required(path, "path"))
                    : session.getNodeByIdentifier(uuid);
            if (node.getDepth() == 0) {
                throw new PublicationException(Words.of("root", workspace()));
            }
            return node;
        } catch (PathNotFoundException | javax.jcr.ItemNotFoundException e) {
            throw new PublicationException(Words.of("absent", workspace(), uuid == null ? "" + path : uuid), e);
        }
    }

    /**
     * Returns the item and, where that is wanted, all items below it.
     *
     * @throws PublicationException where there is none, or the user may not change one of them
     */
    List<Node> items(Context context, boolean recursive) throws RepositoryException, PublicationException {
        Node item = item(context);
        return permitted(recursive ? Content.items(item) : List.of(item));
    }

    static List<Node> permitted(List<Node> items) throws RepositoryException, PublicationException {
        for (Node item : items) {
            if (!item.getSession().hasPermission(item.getPath(), Session.ACTION_SET_PROPERTY)) {
                throw new PublicationException(Words.of("denied", item.getPath()));
            }
        }
        return items;
    }

    static List<String> identifiers(List<Node> items) throws RepositoryException {
        List<String> identifiers = new ArrayList<>();
        for (Node item : items) {
            identifiers.add(item.getIdentifier());
        }
        return identifiers;
    }

    private static String required(@Nullable String value, String name) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("The command needs '" + name + "'");
        }
        return value;
    }
}
