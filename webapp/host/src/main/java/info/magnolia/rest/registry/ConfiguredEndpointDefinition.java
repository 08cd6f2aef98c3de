package info.magnolia.rest.registry;

import info.magnolia.rest.EndpointDefinition;
import org.jspecify.annotations.Nullable;

/** A definition with setters; one of the plugin's own names the class that carries it out in its constructor. */
public class ConfiguredEndpointDefinition implements EndpointDefinition {

    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private @Nullable Class<?> implementationClass;
    private @Nullable String endpointPath;
    private boolean enabled = true;

    /** Makes an enabled definition without a class. */
    public ConfiguredEndpointDefinition() {}

    @Override
    public @Nullable String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public @Nullable Class<?> getImplementationClass() {
        return implementationClass;
    }

    public void setImplementationClass(Class<?> implementationClass) {
        this.implementationClass = implementationClass;
    }

    @Override
    public @Nullable String getEndpointPath() {
        return endpointPath;
    }

    public void setEndpointPath(String endpointPath) {
        this.endpointPath = endpointPath;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
