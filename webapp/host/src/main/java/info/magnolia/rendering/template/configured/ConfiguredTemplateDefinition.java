package info.magnolia.rendering.template.configured;

import info.magnolia.rendering.template.AreaDefinition;
import info.magnolia.rendering.template.TemplateDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The definition of a page or component, as a bean. */
public class ConfiguredTemplateDefinition extends ConfiguredRenderableDefinition implements TemplateDefinition {

    private @Nullable Boolean visible;
    private @Nullable String dialog;
    private @Nullable String type;
    private Map<String, AreaDefinition> areas = new LinkedHashMap<>();

    /** Makes an empty definition. */
    public ConfiguredTemplateDefinition() {}

    @Override
    public @Nullable Boolean getVisible() {
        return visible;
    }

    /** Sets whether editors may choose the template. */
    public void setVisible(@Nullable Boolean visible) {
        this.visible = visible;
    }

    @Override
    public @Nullable String getDialog() {
        return dialog;
    }

    /** Sets the id of the dialog that edits the node. */
    public void setDialog(@Nullable String dialog) {
        this.dialog = dialog;
    }

    @Override
    public Map<String, AreaDefinition> getAreas() {
        return areas;
    }

    /** Sets the areas by name. */
    public void setAreas(Map<String, AreaDefinition> areas) {
        this.areas = areas;
    }

    @Override
    public @Nullable String getType() {
        return type;
    }

    /** Sets the type of the template. */
    public void setType(@Nullable String type) {
        this.type = type;
    }
}
