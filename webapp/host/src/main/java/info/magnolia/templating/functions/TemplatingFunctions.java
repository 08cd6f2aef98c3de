package info.magnolia.templating.functions;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.cms.core.AggregationState;
import info.magnolia.context.MgnlContext;
import javax.inject.Inject;
import javax.inject.Provider;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** Helps models with nodes and links. */
public class TemplatingFunctions {

    private final Provider<AggregationState> aggregationStateProvider;

    /**
     * Makes the functions.
     *
     * @param aggregationStateProvider tells about the page of the current request
     */
    @Inject
    public TemplatingFunctions(Provider<AggregationState> aggregationStateProvider) {
        this.aggregationStateProvider = aggregationStateProvider;
    }

    /** Tells whether this is the instance that editors work on. */
    public boolean isAuthorInstance() {
        return ServerConfiguration.getInstance().isAdmin();
    }

    /** Tells whether the page is shown to who edits it, with the marks of the page editor. */
    public boolean isEditMode() {
        return isAuthorInstance() && !isPreviewMode();
    }

    /** Tells whether the page is shown as visitors will see it. */
    public boolean isPreviewMode() {
        return aggregationStateProvider.get().isPreviewMode();
    }

    /**
     * Returns the page that a node is or stands in.
     *
     * @param content the node, or null
     * @return the page, or null where there is none
     * @throws RepositoryException where the node cannot be read
     */
    public @Nullable Node page(@Nullable Node content) throws RepositoryException {
        Node node = content;
        while (node != null && !node.isNodeType("mgnl:page")) {
            node = node.getDepth() == 0 ? null : node.getParent();
        }
        return node;
    }

    /**
     * Returns the address of a page.
     *
     * @param content the node, or null
     * @return context path, path and {@code .html}; null where there is no node
     */
    public @Nullable String link(@Nullable Node content) {
        try {
            return content == null ? null : MgnlContext.getContextPath() + content.getPath() + ".html";
        } catch (RepositoryException e) {
            throw new IllegalStateException("A node has no path", e);
        }
    }

    /**
     * Returns the address of a page.
     *
     * @param workspace its workspace
     * @param nodeIdentifier its identifier, not its path
     * @return the address, or null where there is no such node or the visitor may not read it
     */
    public @Nullable String link(String workspace, @Nullable String nodeIdentifier) {
        try {
            return nodeIdentifier == null
                    ? null
                    : link(MgnlContext.getJCRSession(workspace).getNodeByIdentifier(nodeIdentifier));
        } catch (ItemNotFoundException absent) {
            return null;
        } catch (RepositoryException e) {
            throw new IllegalStateException("The node " + workspace + ":" + nodeIdentifier + " cannot be read", e);
        }
    }
}
