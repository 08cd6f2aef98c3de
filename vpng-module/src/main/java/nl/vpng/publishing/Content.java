package nl.vpng.publishing;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.PropertyUtil;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * A page, file or other piece of content, as it was when it was read.
 *
 * @param workspace where it is
 * @param identifier of its node
 * @param path of its node
 * @param title what editors know it by
 * @param published whether public has it, perhaps in an older state
 * @param changed whether public has it in an older state
 */
record Content(String workspace, String identifier, String path, String title, boolean published, boolean changed) {

    /** The workspace of files. */
    static final String FILES = "dam";

    /** The workspace of knowledge domains. */
    static final String DOMAINS = "kennisdomeinen";

    /** The workspace of pages. */
    static final String PAGES = "website";

    /** The workspace of publications. */
    static final String PUBLICATIONS = "publicaties";

    /** Where content may refer to other content. */
    static final List<String> REFERRING = List.of(PAGES, PUBLICATIONS, DOMAINS, "bestelformulieren");

    static Content of(Node node) throws RepositoryException {
        int status = NodeTypes.Activatable.getActivationStatus(node);
        return new Content(
                node.getSession().getWorkspace().getName(),
                node.getIdentifier(),
                node.getPath(),
                title(node),
                status != NodeTypes.Activatable.ACTIVATION_STATUS_NOT_ACTIVATED,
                status == NodeTypes.Activatable.ACTIVATION_STATUS_MODIFIED);
    }

    /** Returns whether public has it exactly as it is here. */
    boolean isUpToDate() {
        return published && !changed;
    }

    /** Returns how a message names it. */
    String label() {
        return title + " (" + workspace + ":" + path + ")";
    }

    private static String title(Node node) throws RepositoryException {
        String title = PropertyUtil.getString(node, "title", "");
        return title.isBlank() ? node.getName() : title;
    }
}
