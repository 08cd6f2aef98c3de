package info.magnolia.rendering.context;

import javax.jcr.Node;

/** What is being rendered for the current request; a component, to be injected. */
public interface RenderingContext {

    /** Returns the page that was asked for. */
    Node getMainContent();
}
