package nl.vpng.site;

import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.model.RenderingModelImpl;
import info.magnolia.rendering.template.RenderableDefinition;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;

/** What components have in common. All texts are raw: templates escape them. */
public abstract class ComponentModel<RD extends RenderableDefinition> extends RenderingModelImpl<RD> {

    /**
     * @param content the component
     * @param definition its template
     * @param parent the model of the area, or null
     */
    protected ComponentModel(Node content, RD definition, @Nullable RenderingModel<?> parent) {
        super(content, definition, parent);
    }

    /** Returns the heading, may be empty. */
    public String getHeading() {
        return text("heading");
    }

    /** Returns a text of the component; empty where it is absent. */
    protected final String text(String property) {
        return PropertyUtil.getString(content, property, "");
    }
}
