package nl.vpng.site;

import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import javax.inject.Inject;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;

/** A quotation. */
public class QuoteModel<RD extends RenderableDefinition> extends ComponentModel<RD> {

    /** As {@link ComponentModel}. */
    @Inject
    public QuoteModel(Node content, RD definition, @Nullable RenderingModel<?> parent) {
        super(content, definition, parent);
    }

    /** Returns what was said, without quotation marks. */
    public String getQuote() {
        return text("quote");
    }

    /** Returns who said it, may be empty. */
    public String getSource() {
        return text("source");
    }
}
