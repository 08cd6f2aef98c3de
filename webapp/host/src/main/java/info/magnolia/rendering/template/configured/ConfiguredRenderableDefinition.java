package info.magnolia.rendering.template.configured;

import info.magnolia.rendering.template.RenderableDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What pages, areas and components have in common, as a bean. */
public class ConfiguredRenderableDefinition implements RenderableDefinition {

    /** The free parameters. */
    protected Map<String, Object> parameters = new LinkedHashMap<>();

    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String renderType;
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String templateScript;

    @SuppressWarnings("rawtypes") // as in Magnolia
    private @Nullable Class modelClass;

    /** Makes an empty definition. */
    public ConfiguredRenderableDefinition() {}

    @Override
    public @Nullable String getId() {
        return id;
    }

    @Override
    public void setId(@Nullable String id) {
        this.id = id;
    }

    @Override
    public @Nullable String getName() {
        return name;
    }

    /** Sets the name. */
    public void setName(@Nullable String name) {
        this.name = name;
    }

    @Override
    public @Nullable String getRenderType() {
        return renderType;
    }

    /** Sets the kind of script. */
    public void setRenderType(@Nullable String renderType) {
        this.renderType = renderType;
    }

    @Override
    public @Nullable String getTitle() {
        return title;
    }

    /** Sets the title or the message key of it. */
    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    @Override
    public @Nullable String getDescription() {
        return description;
    }

    /** Sets the description or the message key of it. */
    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    @Override
    public @Nullable String getTemplateScript() {
        return templateScript;
    }

    /** Sets the path of the script. */
    public void setTemplateScript(@Nullable String templateScript) {
        this.templateScript = templateScript;
    }

    @Override
    @SuppressWarnings("rawtypes") // as in Magnolia
    public @Nullable Class getModelClass() {
        return modelClass;
    }

    /** Sets the class of the model. */
    @SuppressWarnings("rawtypes") // as in Magnolia
    public void setModelClass(@Nullable Class modelClass) {
        this.modelClass = modelClass;
    }

    @Override
    public Map<String, Object> getParameters() {
        return parameters;
    }

    /** Sets the free parameters. */
    public void setParameters(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    /** Returns id or name, for the log. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + (id == null ? name : id) + "]";
    }
}
