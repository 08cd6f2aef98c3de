package info.magnolia.rendering.template;

import info.magnolia.config.NamedDefinition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a node is rendered: by which script and with which model. */
public interface RenderableDefinition extends NamedDefinition {

    /** Returns the id, {@code <module>:<path>}; null for an area, which has none. */
    @Nullable
    String getId();

    /** Sets the id. */
    void setId(@Nullable String id);

    @Override
    @Nullable
    String getName();

    /** Returns the kind of script, {@code freemarker}; null for an area that takes that of its template. */
    @Nullable
    String getRenderType();

    /** Returns the title, or the message key of it, or null. */
    @Nullable
    String getTitle();

    /** Returns the description, or the message key of it, or null. */
    @Nullable
    String getDescription();

    /** Returns the path of the script, {@code /<light module>/…}; null for an area without one. */
    @Nullable
    String getTemplateScript();

    /** Returns the free parameters, which templates read as {@code def.parameters}; never null. */
    Map<String, Object> getParameters();

    /** Returns the class of the model, or null for {@link info.magnolia.rendering.model.RenderingModelImpl}. */
    @SuppressWarnings("rawtypes") // as in Magnolia
    @Nullable
    Class getModelClass();
}
