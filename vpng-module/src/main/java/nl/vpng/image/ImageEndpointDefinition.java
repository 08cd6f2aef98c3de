package nl.vpng.image;

import info.magnolia.rest.registry.ConfiguredEndpointDefinition;

/** Names the endpoint of {@code /.rest/vpng/images/v1}. */
public class ImageEndpointDefinition extends ConfiguredEndpointDefinition {

    private static final long serialVersionUID = 1L;

    /** Names the class. */
    public ImageEndpointDefinition() {
        setImplementationClass(ImageEndpoint.class);
    }
}
