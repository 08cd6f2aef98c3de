package nl.vpng.order;

import info.magnolia.rest.registry.ConfiguredEndpointDefinition;

/** Names the endpoint of {@code /.rest/vpng/health/v1}. */
public class HealthEndpointDefinition extends ConfiguredEndpointDefinition {

    private static final long serialVersionUID = 1L;

    /** Names the class. */
    public HealthEndpointDefinition() {
        setImplementationClass(HealthEndpoint.class);
    }
}
