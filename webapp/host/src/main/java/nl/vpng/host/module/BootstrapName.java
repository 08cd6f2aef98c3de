package nl.vpng.host.module;

import info.magnolia.module.delta.TaskExecutionException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the name of a bootstrap file says: {@code <workspace>.<path with dots>.yaml}. A dot in a node's name is written
 * twice.
 *
 * @param parents the names on the way to the node, without the node's own
 */
record BootstrapName(String workspace, List<String> parents, String node) {
    static BootstrapName of(String path) throws TaskExecutionException {
        String file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        List<String> parts = new ArrayList<>();
        for (String part : file.split("(?<!\\.)\\.(?!\\.)", -1)) {
            parts.add(part.replace("..", "."));
        }
        if (parts.size() < 2 || parts.contains("")) {
            throw new TaskExecutionException(
                    path + ": a bootstrap file is named <workspace>.<path with dots>.yaml, with at least one name");
        }
        return new BootstrapName(
                parts.get(0), List.copyOf(parts.subList(1, parts.size() - 1)), parts.get(parts.size() - 1));
    }

    String parentPath() {
        return "/" + String.join("/", parents);
    }
}
