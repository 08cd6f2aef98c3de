package nl.vpng.host.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which nodes of a workspace an app lists or a field offers.
 *
 * @param workspace the workspace
 * @param rootPath the node below which they are
 * @param nodeTypes the node types that are shown; empty where all are
 * @param describedBy the property that stands for a node; empty where that is its name
 * @param sortedBy the properties by which they are sorted, each with whether upwards; empty for the order of the nodes
 */
public record DatasourceDefinition(
        String workspace,
        String rootPath,
        List<String> nodeTypes,
        Optional<String> describedBy,
        Map<String, Boolean> sortedBy) {

    /** The {@code $type} of these. */
    static final String JCR = "jcrDatasource";

    static DatasourceDefinition of(Element element) {
        Map<String, Boolean> sorted = new LinkedHashMap<>();
        element.elements("sortBy")
                .forEach((property, direction) ->
                        sorted.put(property, !direction.text("value").orElse("").equalsIgnoreCase("descending")));
        element.texts("sortByProperties").forEach(property -> sorted.put(property, true));
        return new DatasourceDefinition(
                element.text("workspace").orElse("website"),
                element.text("rootPath").orElse("/"),
                element.texts("allowedNodeTypes"),
                element.text("describeByProperty"),
                sorted);
    }
}
