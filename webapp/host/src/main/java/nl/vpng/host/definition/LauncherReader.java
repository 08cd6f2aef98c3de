package nl.vpng.host.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the launcher's groups of the host's own and of the decorations {@code decorations/admincentral/config.yaml}. */
final class LauncherReader {

    private LauncherReader() {}

    /**
     * Returns the launcher; each mistake is noted.
     *
     * @param base the host's own layout
     * @param decorations the decorations in their order
     * @param apps the names of all apps, also of those with mistakes
     */
    static LauncherDefinition read(YamlValue base, List<YamlValue> decorations, Set<String> apps, Reading reading) {
        YamlValue all = base;
        for (YamlValue decoration : decorations) {
            all = YamlMerge.merge(all, decoration);
        }
        Element launcher = new ElementReader(reading).read(all, AppSchema.LAUNCHER);
        List<LauncherDefinition.Group> groups = new ArrayList<>();
        if (launcher != null) {
            launcher.element("appLauncherLayout")
                    .map(layout -> layout.elements("groups"))
                    .orElse(Map.of())
                    .forEach((name, group) -> groups.add(group(name, group, apps, reading)));
        }
        return new LauncherDefinition(groups);
    }

    private static LauncherDefinition.Group group(String name, Element group, Set<String> known, Reading reading) {
        Map<String, Element> apps = group.elements("apps");
        apps.forEach((app, entry) -> {
            if (!known.contains(app)) {
                reading.problem(entry.place(), "there is no app '" + app + "'; known: " + Reading.names(known));
            }
        });
        return new LauncherDefinition.Group(
                name,
                group.text("label").orElse(name),
                group.element("permissions")
                        .map(permissions -> Set.copyOf(permissions.texts("roles")))
                        .orElse(Set.of()),
                apps.entrySet().stream()
                        .filter(app -> !app.getValue().values().containsKey("enabled")
                                || app.getValue().flag("enabled"))
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
