package nl.vpng.security;

import info.magnolia.rest.registry.ConfiguredEndpointDefinition;

/** Names the endpoint of {@code /.rest/vpng/security/v1}. */
public class SecurityTextEndpointDefinition extends ConfiguredEndpointDefinition {

    private static final long serialVersionUID = 1L;

    /** Names the class. */
    public SecurityTextEndpointDefinition() {
        setImplementationClass(SecurityTextEndpoint.class);
    }
}
