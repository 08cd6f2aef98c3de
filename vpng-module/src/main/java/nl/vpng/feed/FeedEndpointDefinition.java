package nl.vpng.feed;

import info.magnolia.rest.registry.ConfiguredEndpointDefinition;

/** Names the endpoint of {@code /.rest/vpng/feed/v1}. */
public class FeedEndpointDefinition extends ConfiguredEndpointDefinition {

    private static final long serialVersionUID = 1L;

    /** Names the class. */
    public FeedEndpointDefinition() {
        setImplementationClass(FeedEndpoint.class);
    }
}
