package info.magnolia.rendering.template.configured;

import info.magnolia.rendering.template.ComponentAvailability;
import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A component that editors may add to an area, as a bean. */
public class ConfiguredComponentAvailability implements ComponentAvailability {

    private @Nullable String id;
    private Collection<String> roles = new ArrayList<>();
    private boolean enabled = true;

    /** Makes an enabled one without id. */
    public ConfiguredComponentAvailability() {}

    @Override
    public @Nullable String getId() {
        return id;
    }

    /** Sets the id of the component's template. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    @Override
    public Collection<String> getRoles() {
        return roles;
    }

    /** Sets the roles that may add the component. */
    public void setRoles(Collection<String> roles) {
        this.roles = roles;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** Sets whether the component can be added. */
    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
