package nl.vpng.order;

import info.magnolia.rest.registry.ConfiguredEndpointDefinition;

/** Names the endpoint of {@code /.rest/vpng/orders/v1}. */
public class OrdersEndpointDefinition extends ConfiguredEndpointDefinition {

    private static final long serialVersionUID = 1L;

    /** Names the class. */
    public OrdersEndpointDefinition() {
        setImplementationClass(OrdersEndpoint.class);
    }
}
