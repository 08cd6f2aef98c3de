package info.magnolia.rendering.model;

import info.magnolia.jcr.util.ContentMap;
import info.magnolia.rendering.template.RenderableDefinition;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;

/**
 * The object that a template reads as {@code model}; made anew for each rendering of a node.
 *
 * @param <RD> the kind of definition that the model belongs to
 */
public interface RenderingModel<RD extends RenderableDefinition> {

    /** What {@link #execute()} returns when the template must not be rendered at all. */
    String SKIP_RENDERING = "skip-rendering";

    /** Returns the model of the area or page around, or null for a page. */
    @Nullable
    RenderingModel<?> getParent();

    /** Returns the rendered node as it is, its texts not escaped. */
    Node getNode();

    /** Returns the rendered node as a map, its texts not escaped. */
    ContentMap getContent();

    /** Returns the definition. */
    RD getDefinition();

    /**
     * Works before the template is rendered.
     *
     * @return what the template reads as {@code actionResult}, {@link #SKIP_RENDERING}, or null
     */
    @Nullable
    String execute();

    /** Returns the outermost model, that of the page; this one where it has no parent. */
    RenderingModel<?> getRoot();
}
