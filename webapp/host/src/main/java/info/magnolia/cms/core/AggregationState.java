package info.magnolia.cms.core;

import java.util.Locale;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;

/** What is known about the page of the current request. */
public class AggregationState {
    private @Nullable String characterEncoding;
    private @Nullable String currentURI;
    private @Nullable String originalURI;
    private @Nullable String queryString;
    private @Nullable String extension;
    private @Nullable String selector;
    private @Nullable String handle;
    private @Nullable String repository;
    private @Nullable String templateName;
    private @Nullable Node mainContentNode;
    private @Nullable Node currentContentNode;
    private @Nullable Locale locale;
    private boolean previewMode;

    public AggregationState() {}

    public @Nullable String getCharacterEncoding() {
        return characterEncoding;
    }

    public void setCharacterEncoding(@Nullable String characterEncoding) {
        this.characterEncoding = characterEncoding;
    }

    /** Returns the address that is answered, without the context path; a forward changes it. */
    public @Nullable String getCurrentURI() {
        return currentURI;
    }

    public void setCurrentURI(@Nullable String currentURI) {
        this.currentURI = currentURI;
    }

    /** Returns the address that was asked for, without the context path. */
    public @Nullable String getOriginalURI() {
        return originalURI;
    }

    public void setOriginalURI(@Nullable String originalURI) {
        this.originalURI = originalURI;
    }

    public @Nullable String getQueryString() {
        return queryString;
    }

    public void setQueryString(@Nullable String queryString) {
        this.queryString = queryString;
    }

    public @Nullable String getExtension() {
        return extension;
    }

    public void setExtension(@Nullable String extension) {
        this.extension = extension;
    }

    public @Nullable String getSelector() {
        return selector;
    }

    public void setSelector(@Nullable String selector) {
        this.selector = selector;
    }

    /** Returns the path of the page's node. */
    public @Nullable String getHandle() {
        return handle;
    }

    public void setHandle(@Nullable String handle) {
        this.handle = handle;
    }

    /** Returns the workspace of the page. */
    public @Nullable String getRepository() {
        return repository;
    }

    public void setRepository(@Nullable String repository) {
        this.repository = repository;
    }

    public @Nullable String getTemplateName() {
        return templateName;
    }

    public void setTemplateName(@Nullable String templateName) {
        this.templateName = templateName;
    }

    /** Returns the node of the page. */
    public @Nullable Node getMainContentNode() {
        return mainContentNode;
    }

    public void setMainContentNode(@Nullable Node mainContentNode) {
        this.mainContentNode = mainContentNode;
    }

    /** Returns the node that is being rendered. */
    public @Nullable Node getCurrentContentNode() {
        return currentContentNode;
    }

    public void setCurrentContentNode(@Nullable Node currentContentNode) {
        this.currentContentNode = currentContentNode;
    }

    public @Nullable Locale getLocale() {
        return locale;
    }

    public void setLocale(@Nullable Locale locale) {
        this.locale = locale;
    }

    public boolean isPreviewMode() {
        return previewMode;
    }

    public void setPreviewMode(boolean previewMode) {
        this.previewMode = previewMode;
    }
}
