package nl.vpng.catalogue;

import info.magnolia.rest.registry.ConfiguredEndpointDefinition;

/** Names the endpoint of {@code /.rest/vpng/catalogue/v1}. */
public class CatalogueEndpointDefinition extends ConfiguredEndpointDefinition {

    private static final long serialVersionUID = 1L;

    /** Names the class. */
    public CatalogueEndpointDefinition() {
        setImplementationClass(CatalogueEndpoint.class);
    }
}
