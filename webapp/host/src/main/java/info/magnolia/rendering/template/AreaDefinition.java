package info.magnolia.rendering.template;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in a page or component that holds components. */
public interface AreaDefinition extends TemplateDefinition, Cloneable {

    /** An area without components, which only has properties of its own. */
    String TYPE_NO_COMPONENT = "noComponent";

    /** An area with any number of components. */
    String TYPE_LIST = "list";

    /** An area with one component. */
    String TYPE_SINGLE = "single";

    /** What an area is that does not say its type. */
    String DEFAULT_TYPE = TYPE_LIST;

    /** Returns the components that editors may add, by a name of no further meaning; never null. */
    Map<String, ComponentAvailability> getAvailableComponents();

    /** Returns whether the area is rendered; null means yes. */
    @Nullable
    Boolean getEnabled();

    /** Returns the type; null means {@link #DEFAULT_TYPE}. */
    @Override
    @Nullable
    String getType();

    /** Returns whether the area is rendered; null means yes. */
    @Nullable
    Boolean isEnabled();

    /** Returns how many components the area takes; null means any number. */
    @Nullable
    Integer getMaxComponents();

    /** Returns whether Magnolia makes the missing node of the area when it renders; null means yes. */
    @Nullable
    Boolean getCreateAreaNode();
}
