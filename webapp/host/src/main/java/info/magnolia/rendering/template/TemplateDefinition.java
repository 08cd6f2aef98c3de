package info.magnolia.rendering.template;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The definition of a page or component. */
public interface TemplateDefinition extends RenderableDefinition {

    /** Returns whether editors may choose the template; null means yes. */
    @Nullable
    Boolean getVisible();

    /** Returns the id of the dialog that edits the node, or null. */
    @Nullable
    String getDialog();

    /** Returns the areas by name, in the order they were written; never null. */
    Map<String, AreaDefinition> getAreas();

    /** Returns the type of the template (of a page: {@code home}, {@code section}, {@code content}), or null. */
    @Nullable
    String getType();
}
