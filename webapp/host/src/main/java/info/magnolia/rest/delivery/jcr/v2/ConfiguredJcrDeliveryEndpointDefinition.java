package info.magnolia.rest.delivery.jcr.v2;

import info.magnolia.rest.registry.ConfiguredEndpointDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The definition with its setters and Magnolia's defaults. */
@SuppressWarnings("serial") // never written to a stream
public class ConfiguredJcrDeliveryEndpointDefinition extends ConfiguredEndpointDefinition
        implements JcrDeliveryEndpointDefinition {

    private static final long serialVersionUID = 1L;

    private @Nullable String workspace;
    private String rootPath = "/";
    private List<String> nodeTypes = List.of("mgnl:content");
    private List<String> childNodeTypes = List.of("mgnl:contentNode");
    private int depth;
    private boolean includeSystemProperties = true;
    private long limit = 10;
    private long maxLimit = 1000;
    private boolean bypassWorkspaceAcls;

    /** Makes one with the defaults. */
    public ConfiguredJcrDeliveryEndpointDefinition() {}

    @Override
    public @Nullable String getWorkspace() {
        return workspace;
    }

    public void setWorkspace(String workspace) {
        this.workspace = workspace;
    }

    @Override
    public String getRootPath() {
        return rootPath;
    }

    public void setRootPath(String rootPath) {
        this.rootPath = rootPath;
    }

    @Override
    public List<String> getNodeTypes() {
        return nodeTypes;
    }

    public void setNodeTypes(List<String> nodeTypes) {
        this.nodeTypes = List.copyOf(nodeTypes);
    }

    @Override
    public List<String> getChildNodeTypes() {
        return childNodeTypes;
    }

    public void setChildNodeTypes(List<String> childNodeTypes) {
        this.childNodeTypes = List.copyOf(childNodeTypes);
    }

    @Override
    public int getDepth() {
        return depth;
    }

    public void setDepth(int depth) {
        this.depth = depth;
    }

    @Override
    public boolean isIncludeSystemProperties() {
        return includeSystemProperties;
    }

    public void setIncludeSystemProperties(boolean includeSystemProperties) {
        this.includeSystemProperties = includeSystemProperties;
    }

    @Override
    public long getLimit() {
        return limit;
    }

    public void setLimit(long limit) {
        this.limit = limit;
    }

    @Override
    public long getMaxLimit() {
        return maxLimit;
    }

    public void setMaxLimit(long maxLimit) {
        this.maxLimit = maxLimit;
    }

    @Override
    public boolean isBypassWorkspaceAcls() {
        return bypassWorkspaceAcls;
    }

    public void setBypassWorkspaceAcls(boolean bypassWorkspaceAcls) {
        this.bypassWorkspaceAcls = bypassWorkspaceAcls;
    }
}
