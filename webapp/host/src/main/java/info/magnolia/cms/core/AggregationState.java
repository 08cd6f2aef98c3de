package info.magnolia.cms.core;

import javax.jcr.Node;
import org.jspecify.annotations.Nullable;

/** What is known about the page of the current request. */
public class AggregationState {
    private boolean previewMode;
    private @Nullable Node mainContentNode;

    public AggregationState() {}

    /** Tells whether an author sees the page as visitors will. */
    public boolean isPreviewMode() {
        return previewMode;
    }

    public void setPreviewMode(boolean previewMode) {
        this.previewMode = previewMode;
    }

    /** Returns the page that was asked for, or null where the request is for none. */
    public @Nullable Node getMainContentNode() {
        return mainContentNode;
    }

    public void setMainContentNode(@Nullable Node mainContentNode) {
        this.mainContentNode = mainContentNode;
    }
}
