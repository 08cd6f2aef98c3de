package nl.vpng.host.desk.page;

import info.magnolia.commands.CommandsManager;
import info.magnolia.objectfactory.Components;
import java.util.Map;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the commands that the page app's definition names for its actions. */
final class PageCommands {

    private static final Logger LOG = LoggerFactory.getLogger(PageCommands.class);

    private PageCommands() {}

    /** Runs the command of an action for a page and tells the user how it went. */
    static void run(Exchange exchange, String action, String path) {
        try {
            Components.getComponent(CommandsManager.class)
                    .executeCommand(
                            "vpng", action, Map.of("repository", Pages.WORKSPACE, "path", path, "recursive", false));
            exchange.notice(Notice.Level.SUCCESS, exchange.text("page." + action + ".done"));
        } catch (Exception e) { // as commands are declared; the message is for the user
            LOG.warn("{} of website:{} failed", action, path, e);
            exchange.notice(Notice.Level.ERROR, String.valueOf(e.getMessage()));
        }
    }
}
