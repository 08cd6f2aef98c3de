package nl.vpng.host.module;

import info.magnolia.module.model.Version;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Magnolia's own modules whose part the host carries out itself, with the version it follows. */
final class HostModules {
    private static final Map<String, String> VERSIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("core", "6.2.45"),
            Map.entry("rendering", "6.2.45"),
            Map.entry("templating", "6.2.45"),
            Map.entry("ui-framework", "6.2.45"),
            Map.entry("ui-framework-core", "6.2.45"),
            Map.entry("ui-contentapp", "6.2.45"),
            Map.entry("ui-admincentral", "6.2.38"),
            Map.entry("admincentral", "6.2.38"),
            Map.entry("pages-app", "6.2.35"),
            Map.entry("content-types", "1.2.0"),
            Map.entry("resources", "3.0.10"),
            Map.entry("site", "1.4.6"),
            Map.entry("dam", "3.0.32"),
            Map.entry("dam-api", "3.0.32"),
            Map.entry("dam-core", "3.0.32"),
            Map.entry("dam-jcr", "3.0.32"),
            Map.entry("dam-templating", "3.0.32"),
            Map.entry("dam-app", "3.0.32"),
            Map.entry("dam-app-jcr", "3.0.32"),
            Map.entry("form", "2.7.8"),
            Map.entry("cache", "5.9.11"),
            Map.entry("mail", "5.6.2"),
            Map.entry("scheduler", "2.3.6"),
            Map.entry("rest-integration", "2.2.27"),
            Map.entry("rest-services", "2.2.27"),
            Map.entry("rest-content-delivery", "2.2.27"),
            Map.entry("publishing-core", "1.3.14"),
            Map.entry("publishing-sender", "1.3.14"),
            Map.entry("publishing-receiver", "1.3.14")));

    private HostModules() {}

    static boolean contains(String name) {
        return VERSIONS.containsKey(name);
    }

    static Version version(String name) {
        return Version.parseVersion(VERSIONS.get(name));
    }

    static Collection<String> names() {
        return VERSIONS.keySet();
    }
}
