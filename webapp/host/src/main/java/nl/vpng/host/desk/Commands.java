package nl.vpng.host.desk;

import info.magnolia.commands.CommandsManager;
import info.magnolia.objectfactory.Components;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vpng.host.definition.ActionDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the commands that the apps name for their actions, where a screen of its own offers the same action. */
public final class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private Commands() {}

    /**
     * Runs the command of an action for one node. Where it fails the user is told on the next page why.
     *
     * @param app the name of the app whose definition has the action
     * @return whether it worked
     */
    public static boolean run(Exchange exchange, String app, String action, String workspace, String path) {
        try {
            ActionDefinition definition = action(exchange, app, action)
                    .orElseThrow(() -> new IllegalStateException("The app " + app + " has no action " + action));
            Components.getComponent(CommandsManager.class)
                    .executeCommand(
                            definition.settings().text("catalog").orElse(CommandsManager.DEFAULT_CATALOG),
                            definition.settings().text("command").orElse(action),
                            Map.of("repository", workspace, "path", path, "recursive", false));
            return true;
        } catch (Exception e) { // as commands are declared; the message is written for the user
            LOG.warn("{} of {}:{} failed: {}", action, workspace, path, e.getMessage(), e);
            List<String> lines = Objects.requireNonNullElse(e.getMessage(), exchange.text("error.title"))
                    .lines()
                    .toList();
            exchange.notice(Notice.Level.ERROR, lines.get(0), lines.subList(1, lines.size()));
            return false;
        }
    }

    private static Optional<ActionDefinition> action(Exchange exchange, String app, String action) {
        return Optional.ofNullable(exchange.definitions().apps().get(app))
                .flatMap(found -> found.browser())
                .map(browser -> browser.actions().get(action));
    }
}
