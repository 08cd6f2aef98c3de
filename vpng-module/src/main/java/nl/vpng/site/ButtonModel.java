package nl.vpng.site;

import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import javax.inject.Inject;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;

/** A button that leads to a page of the site or to another address. */
public class ButtonModel<RD extends RenderableDefinition> extends ComponentModel<RD> {

    private final Site site;

    /** As {@link ComponentModel}; {@code site} makes the link. */
    @Inject
    public ButtonModel(Node content, RD definition, @Nullable RenderingModel<?> parent, Site site) {
        super(content, definition, parent);
        this.site = site;
    }

    /** Returns what the button says, may be empty. */
    public String getLabel() {
        return text("label");
    }

    /** Returns where the button leads; a chosen page goes before an address. Empty where it leads nowhere. */
    public String getAddress() {
        String page = text("page");
        return page.isBlank() ? Address.safe(text("url")) : site.link(page);
    }
}
