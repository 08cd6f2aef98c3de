package info.magnolia.rest;

/**
 * The base of endpoints.
 *
 * @param <D> the definition that the endpoint works by
 */
public abstract class AbstractEndpoint<D extends EndpointDefinition> {

    private final D endpointDefinition;

    protected AbstractEndpoint(D endpointDefinition) {
        this.endpointDefinition = endpointDefinition;
    }

    /** Returns what the file says. */
    public D getEndpointDefinition() {
        return endpointDefinition;
    }
}
