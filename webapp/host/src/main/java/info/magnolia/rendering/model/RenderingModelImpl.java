package info.magnolia.rendering.model;

import info.magnolia.jcr.util.ContentMap;
import info.magnolia.rendering.template.RenderableDefinition;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;

/**
 * A model without own knowledge, and the base of those that have some.
 *
 * @param <RD> the kind of definition that the model belongs to
 */
public class RenderingModelImpl<RD extends RenderableDefinition> implements RenderingModel<RD> {

    /** The model of the area or page around, or null. */
    protected @Nullable RenderingModel<?> parentModel;

    /** The rendered node, its texts not escaped. */
    protected final Node content;

    /** The definition. */
    protected final RD definition;

    /**
     * Makes a model.
     *
     * @param content the rendered node
     * @param definition its definition
     * @param parent the model of the area or page around, or null
     */
    public RenderingModelImpl(Node content, RD definition, @Nullable RenderingModel<?> parent) {
        this.content = content;
        this.definition = definition;
        this.parentModel = parent;
    }

    @Override
    public @Nullable RenderingModel<?> getParent() {
        return parentModel;
    }

    @Override
    public RenderingModel<?> getRoot() {
        RenderingModel<?> model = this;
        for (RenderingModel<?> next = model.getParent(); next != null; next = next.getParent()) {
            model = next;
        }
        return model;
    }

    @Override
    public Node getNode() {
        return content;
    }

    @Override
    public ContentMap getContent() {
        return new ContentMap(content);
    }

    /** Returns the definition; templates read it as {@code model.def}. */
    public RD getDef() {
        return definition;
    }

    @Override
    public RD getDefinition() {
        return definition;
    }

    /** Does nothing and returns null. */
    @Override
    public @Nullable String execute() {
        return null;
    }
}
