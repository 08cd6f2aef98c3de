package nl.vpng.host.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.vpng.host.definition.AppDefinition;
import nl.vpng.host.definition.LauncherDefinition;
import nl.vpng.host.definition.LightModules;

/** The first page of the desk: the apps that the user may open, in their groups. */
final class LauncherScreen implements Screen {

    /** Where Magnolia puts apps that no group names. */
    private static final String DEFAULT_GROUP = "edit";

    /**
     * An app as the launcher shows it.
     *
     * @param label its name in the user's language
     * @param icon the name of its icon; empty where it has none
     * @param link its address within the desk
     */
    public record Tile(String label, String icon, String link) {}

    /**
     * A group of apps.
     *
     * @param label its name in the user's language
     * @param tiles the apps
     */
    public record Group(String label, List<Tile> tiles) {}

    @Override
    public void get(Exchange exchange) throws IOException {
        LightModules definitions = exchange.definitions();
        Set<String> ungrouped = new TreeSet<>(definitions.apps().keySet());
        definitions.launcher().groups().forEach(group -> ungrouped.removeAll(group.apps()));
        List<Group> groups = new ArrayList<>();
        for (LauncherDefinition.Group group : definitions.launcher().groups()) {
            Set<String> apps = new LinkedHashSet<>(group.apps());
            if (group.name().equals(DEFAULT_GROUP)) {
                apps.addAll(ungrouped);
            }
            List<Tile> tiles = exchange.mayUse(group.roles()) ? tiles(exchange, apps) : List.of();
            if (!tiles.isEmpty()) {
                groups.add(new Group(exchange.label(group.label()), tiles));
            }
        }
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("groups", groups);
        view.put("problems", exchange.problems());
        exchange.show("launcher.ftl", view);
    }

    private static List<Tile> tiles(Exchange exchange, Set<String> names) {
        return names.stream()
                .map(name -> Optional.ofNullable(exchange.definitions().apps().get(name)))
                .flatMap(Optional::stream)
                .filter(app -> exchange.mayUse(app.roles()))
                .map(app -> tile(exchange, app))
                .toList();
    }

    private static Tile tile(Exchange exchange, AppDefinition app) {
        return new Tile(exchange.label(app.label()), app.icon(), "/app/" + app.name());
    }
}
