package nl.vpng.host.module;

import info.magnolia.module.model.ModuleDefinition;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the file {@code META-INF/magnolia/<module>.xml} says.
 *
 * @param place where the file was found
 * @param versionHandler the class name of the version handler; empty for the default one
 * @param typeMappings implementations by type, both class names
 */
record Descriptor(
        URL place,
        ModuleDefinition definition,
        Optional<String> versionHandler,
        List<Component> components,
        Map<String, String> typeMappings,
        List<Dependency> dependencies,
        List<Workspaces> repositories) {
    String name() {
        return definition.getName();
    }

    /** A component: how its type is made. */
    record Component(
            int line, String type, Optional<String> implementation, Optional<String> provider, boolean single) {}

    /** Another module that must be there, in a range of versions. */
    record Dependency(int line, String name, VersionRange range, boolean optional) {}

    /** Workspaces to make and the node types they need. */
    record Workspaces(int line, List<String> names, Optional<String> nodeTypeFile) {}
}
