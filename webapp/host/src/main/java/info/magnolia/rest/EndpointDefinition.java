package info.magnolia.rest;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a file in {@code restEndpoints} defines. */
public interface EndpointDefinition extends Serializable {

    /** Returns the name: the path of the file below {@code restEndpoints}. */
    @Nullable
    String getName();

    /** Tells whether the endpoint answers. */
    boolean isEnabled();

    /** Returns the class with the JAX-RS annotations, or null where the kind of definition says what is done. */
    @Nullable
    Class<?> getImplementationClass();

    /** Returns the address below {@code /.rest}, or null where the class says it. */
    default @Nullable String getEndpointPath() {
        return null;
    }
}
