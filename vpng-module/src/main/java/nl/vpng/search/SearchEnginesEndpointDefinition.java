package nl.vpng.search;

import info.magnolia.rest.registry.ConfiguredEndpointDefinition;

/** Names the endpoint of {@code /.rest/vpng/searchengines/v1}. */
public class SearchEnginesEndpointDefinition extends ConfiguredEndpointDefinition {

    private static final long serialVersionUID = 1L;

    /** Names the class. */
    public SearchEnginesEndpointDefinition() {
        setImplementationClass(SearchEnginesEndpoint.class);
    }
}
