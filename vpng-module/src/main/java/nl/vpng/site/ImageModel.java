package nl.vpng.site;

import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import javax.inject.Inject;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;

/** An image. */
public class ImageModel<RD extends RenderableDefinition> extends ComponentModel<RD> {

    private final Media media;

    /** As {@link ComponentModel}; {@code media} finds the image. */
    @Inject
    public ImageModel(Node content, RD definition, @Nullable RenderingModel<?> parent, Media media) {
        super(content, definition, parent);
        this.media = media;
    }

    /** Returns the image, or null where the visitor cannot have it. */
    public @Nullable Image getImage() {
        return media.image(text("image")).orElse(null);
    }

    /** Returns the text for those who do not see the image; empty where it is decoration. */
    public String getAlternative() {
        return text("alternative");
    }

    /** Returns the caption, may be empty. */
    public String getCaption() {
        return text("caption");
    }
}
