package info.magnolia.rest.delivery.jcr.v2;

import info.magnolia.rest.EndpointDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An endpoint that gives the content of a workspace. Files name this interface as their class. */
public interface JcrDeliveryEndpointDefinition extends EndpointDefinition {

    /** Returns the workspace, or null where the file does not say it, which is a mistake. */
    @Nullable
    String getWorkspace();

    /** Returns the path that everything given is below. */
    String getRootPath();

    /** Returns the types of nodes that are given. */
    List<String> getNodeTypes();

    /** Returns the types of sub nodes that are given with them. */
    List<String> getChildNodeTypes();

    /** Returns how many levels of sub nodes are given. */
    int getDepth();

    /** Tells whether {@code jcr:} and {@code mgnl:} properties are given. */
    boolean isIncludeSystemProperties();

    /** Returns how many nodes are given where the request does not say it. */
    long getLimit();

    /** Returns how many nodes a request may ask for. */
    long getMaxLimit();

    /** Tells whether everybody who may ask the address may read what it gives. */
    boolean isBypassWorkspaceAcls();
}
