package nl.vpng.host.rendering;

import java.io.IOException;
import java.io.Writer;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.definition.LightModuleLoader;
import nl.vpng.host.module.Container;

/** Renders pages with the definitions and scripts that are current. */
public final class PageRenderer {

    private final LightModuleLoader lightModules;
    private final Container container;

    public PageRenderer(LightModuleLoader lightModules, Container container) {
        this.lightModules = lightModules;
        this.container = container;
    }

    /**
     * Renders a page for the user of the current context. A component that fails is cut off where it failed and logged; the rest
     * of the page follows, as in Magnolia.
     *
     * @param page a node with the property {@code mgnl:template}
     * @param out takes the HTML; nothing where the page's model says that rendering is skipped
     * @throws RenderingFailure where the page itself cannot be rendered; the message names node and template
     */
    public void render(Node page, Writer out) throws IOException, RepositoryException {
        new Rendering(lightModules.current(), container).page(page, out);
    }
}
