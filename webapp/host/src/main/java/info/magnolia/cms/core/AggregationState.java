package info.magnolia.cms.core;

/** What is known about the page of the current request. */
public class AggregationState {
    private boolean previewMode;

    public AggregationState() {}

    /** Tells whether an author sees the page as visitors will. */
    public boolean isPreviewMode() {
        return previewMode;
    }

    public void setPreviewMode(boolean previewMode) {
        this.previewMode = previewMode;
    }
}
