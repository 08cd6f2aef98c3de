package info.magnolia.rendering.template;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A component that editors may add to an area. */
public interface ComponentAvailability {

    /** Returns the id of the component's template, or null where none was given. */
    @Nullable
    String getId();

    /** Returns the roles that may add it; empty means everybody. */
    Collection<String> getRoles();

    /** Returns whether the component can be added. */
    boolean isEnabled();
}
