package nl.vpng.host.rendering;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.definition.LightModuleLoader;
import nl.vpng.host.module.Container;
import org.jspecify.annotations.Nullable;

/** Renders pages with the definitions and scripts that are current. */
public final class PageRenderer {

    private final LightModuleLoader lightModules;
    private final Container container;

    public PageRenderer(LightModuleLoader lightModules, Container container) {
        this.lightModules = lightModules;
        this.container = container;
    }

    /**
     * Executes the model of a component before its page is rendered, as Magnolia does for forms: a redirect or an error that it
     * sends is still possible then.
     *
     * @param component a node with the property {@code mgnl:template}
     * @return empty where there is no such template
     */
    public Optional<ExecutedModel> execute(Node component) throws RepositoryException {
        return new Rendering(lightModules.current(), container, null).execute(component);
    }

    /**
     * Renders a page for the user of the current context. A component that fails is cut off where it failed and logged; the rest
     * of the page follows, as in Magnolia.
     *
     * @param page a node with the property {@code mgnl:template}
     * @param executed a model that its component uses instead of a new one, or null
     * @param out takes the HTML; nothing where the page's model says that rendering is skipped
     * @throws RenderingFailure where the page itself cannot be rendered; the message names node and template
     */
    public void render(Node page, @Nullable ExecutedModel executed, Writer out)
            throws IOException, RepositoryException {
        new Rendering(lightModules.current(), container, executed).page(page, out);
    }
}
