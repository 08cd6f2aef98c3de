package nl.vpng.host.module;

import info.magnolia.module.ModuleManagementException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which elements a descriptor may hold and in which order, as Magnolia's DTD has it. What Magnolia knows and the host
 * does not carry out is refused by name.
 */
final class DescriptorGrammar {
    private static final Map<String, List<String>> CHILDREN = Map.ofEntries(
            Map.entry(
                    "module",
                    List.of(
                            "name",
                            "displayName?",
                            "description?",
                            "class?",
                            "versionHandler?",
                            "version",
                            "properties?",
                            "components*",
                            "dependencies?",
                            "servlets?",
                            "repositories?")),
            Map.entry("properties", List.of("property*")),
            Map.entry("property", List.of("name", "value")),
            Map.entry(
                    "components",
                    List.of("id", "configurer*", "component*", "type-mapping*", "multiBindingInterface*")),
            Map.entry(
                    "component",
                    List.of(
                            "type?",
                            "implementation?",
                            "provider?",
                            "workspace?",
                            "path?",
                            "observed?",
                            "scope?",
                            "lazy?")),
            Map.entry("type-mapping", List.of("type", "implementation")),
            Map.entry("dependencies", List.of("dependency*")),
            Map.entry("dependency", List.of("name", "version?", "optional?")),
            Map.entry("repositories", List.of("repository*")),
            Map.entry("repository", List.of("name", "workspaces", "nodeTypeFile?")),
            Map.entry("workspaces", List.of("workspace*")));
    private static final List<String> LEFT_OUT =
            List.of("servlets", "configurer", "multiBindingInterface", "observed", "path");

    private final String file;

    DescriptorGrammar(String file) {
        this.file = file;
    }

    void check(Xml element) throws ModuleManagementException {
        List<String> model = CHILDREN.getOrDefault(element.name(), List.of());
        int position = 0;
        List<String> seen = new ArrayList<>();
        for (Xml child : element.children()) {
            if (LEFT_OUT.contains(child.name())) {
                throw error(child, "<" + child.name() + "> is not carried out by the embedded host");
            }
            int found = indexOf(model, child.name());
            if (found < 0) {
                throw error(child, "<" + child.name() + "> is unknown in <" + element.name() + ">; " + order(model));
            }
            if (found < position) {
                throw error(
                        child, "<" + child.name() + "> stands too late in <" + element.name() + ">; " + order(model));
            }
            if (seen.contains(child.name()) && !model.get(found).endsWith("*")) {
                throw error(child, "<" + child.name() + "> stands twice in <" + element.name() + ">");
            }
            seen.add(child.name());
            position = found;
            check(child);
        }
        for (String name : model) {
            if (Character.isLetter(name.charAt(name.length() - 1)) && !seen.contains(name)) {
                throw error(element, "<" + element.name() + "> needs a <" + name + ">");
            }
        }
    }

    ModuleManagementException error(Xml element, String message) {
        return new ModuleManagementException(file + ", line " + element.line() + ": " + message);
    }

    private static int indexOf(List<String> model, String name) {
        for (int i = 0; i < model.size(); i++) {
            if (plain(model.get(i)).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String name) {
        return name.endsWith("?") || name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
    }

    private static String order(List<String> model) {
        return model.isEmpty() ? "it holds text only" : "the order is " + String.join(", ", model);
    }
}
