package info.magnolia.rendering.template.configured;

import info.magnolia.rendering.template.AreaDefinition;
import info.magnolia.rendering.template.ComponentAvailability;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place that holds components, as a bean. */
public class ConfiguredAreaDefinition extends ConfiguredTemplateDefinition implements AreaDefinition {

    private Map<String, ComponentAvailability> availableComponents = new LinkedHashMap<>();
    private @Nullable Boolean enabled;
    private @Nullable Integer maxComponents;
    private @Nullable Boolean createAreaNode;

    /** Makes an empty definition. */
    public ConfiguredAreaDefinition() {}

    @Override
    public @Nullable String getType() {
        return super.getType();
    }

    @Override
    public Map<String, ComponentAvailability> getAvailableComponents() {
        return availableComponents;
    }

    /** Sets the components that editors may add. */
    public void setAvailableComponents(Map<String, ComponentAvailability> availableComponents) {
        this.availableComponents = availableComponents;
    }

    @Override
    public @Nullable Boolean getEnabled() {
        return enabled;
    }

    @Override
    public @Nullable Boolean isEnabled() {
        return enabled;
    }

    /** Sets whether the area is rendered. */
    public void setEnabled(@Nullable Boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public @Nullable Integer getMaxComponents() {
        return maxComponents;
    }

    /** Sets how many components the area takes. */
    public void setMaxComponents(@Nullable Integer maxComponents) {
        this.maxComponents = maxComponents;
    }

    @Override
    public @Nullable Boolean getCreateAreaNode() {
        return createAreaNode;
    }

    /** Sets whether Magnolia makes the missing node of the area when it renders. */
    public void setCreateAreaNode(@Nullable Boolean createAreaNode) {
        this.createAreaNode = createAreaNode;
    }
}
