package nl.vpng.host.rendering;

import info.magnolia.rendering.model.RenderingModel;
import org.jspecify.annotations.Nullable;

/**
 * The model of a component that was executed before its page is rendered.
 *
 * @param identifier of the component
 * @param model has no parent, as in Magnolia
 * @param result what it returned
 */
public record ExecutedModel(
        String identifier,
        RenderingModel<?> model,
        @Nullable String result) {

    /** Tells whether the model wants nothing to be rendered. */
    public boolean skipsRendering() {
        return RenderingModel.SKIP_RENDERING.equals(result);
    }
}
