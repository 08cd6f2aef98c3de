package nl.vpng.publication;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;

/** Makes the next edition of a publication: {@code repository} and {@code path} say of which. */
public class NewEditionCommand extends MgnlCommand {

    /** Two clicks reach the same author, so the second waits and finds what the first made. */
    private static final Object ONE_AT_A_TIME = new Object();

    private String repository = Publications.WORKSPACE;
    private @Nullable String path;

    /** Needs nothing: it works with the session of the editor. */
    public NewEditionCommand() {}

    @Override
    public boolean execute(Context context) throws RepositoryException {
        if (path == null) {
            throw new IllegalArgumentException("The command newEdition needs a path");
        }
        synchronized (ONE_AT_A_TIME) {
            Session session = context.getJCRSession(repository);
            Node publication = session.getNode(path);
            if (!publication.isNodeType(PublicationReader.PUBLICATION)) {
                throw new IllegalArgumentException(repository + ":" + path + " is no publication");
            }
            NewEdition.addTo(publication);
            session.save();
        }
        return PROCESSING_COMPLETE;
    }

    /**
     * Says in which workspace the publication is.
     *
     * @param repository the name of the workspace
     */
    public void setRepository(String repository) {
        this.repository = repository;
    }

    /**
     * Says which publication it is.
     *
     * @param path of its node
     */
    public void setPath(String path) {
        this.path = path;
    }
}
