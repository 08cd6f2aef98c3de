package nl.vpng.host.desk;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The first page of the desk: the apps that the user may open. */
final class LauncherScreen implements Screen {

    /**
     * An app as the launcher shows it.
     *
     * @param label its name in the user's language
     * @param icon the name of its icon, such as {@code icon-files}
     * @param link its address within the desk
     */
    public record Tile(String label, String icon, String link) {}

    @Override
    public void get(Exchange exchange) throws IOException {
        List<Tile> tiles = exchange.definitions().apps().entrySet().stream()
                .map(app -> new Tile(
                        exchange.label(app.getValue().label()), app.getValue().icon(), "/app/" + app.getKey()))
                .sorted(Comparator.comparing(Tile::label))
                .toList();
        exchange.show(
                "launcher.ftl",
                Map.of("tiles", tiles, "problems", exchange.definitions().problems()));
    }
}
