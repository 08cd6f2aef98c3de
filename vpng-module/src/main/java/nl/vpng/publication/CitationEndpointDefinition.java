package nl.vpng.publication;

import info.magnolia.rest.registry.ConfiguredEndpointDefinition;

/** Names the endpoint of {@code /.rest/vpng/citations/v1}. */
public class CitationEndpointDefinition extends ConfiguredEndpointDefinition {

    private static final long serialVersionUID = 1L;

    /** Names the class. */
    public CitationEndpointDefinition() {
        setImplementationClass(CitationEndpoint.class);
    }
}
