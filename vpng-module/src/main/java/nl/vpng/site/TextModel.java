package nl.vpng.site;

import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import javax.inject.Inject;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;

/** A text, with or without a heading. */
public class TextModel<RD extends RenderableDefinition> extends ComponentModel<RD> {

    private final RichText richText;

    /** As {@link ComponentModel}; {@code richText} cleans the text. */
    @Inject
    public TextModel(Node content, RD definition, @Nullable RenderingModel<?> parent, RichText richText) {
        super(content, definition, parent);
        this.richText = richText;
    }

    /** Returns the cleaned text. */
    public CleanHtml getText() {
        return richText.clean(text("text"));
    }
}
