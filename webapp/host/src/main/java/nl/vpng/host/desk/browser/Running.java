package nl.vpng.host.desk.browser;

import info.magnolia.commands.CommandsManager;
import info.magnolia.objectfactory.Components;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.AccessDeniedException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.definition.ActionDefinition;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Link;
import nl.vpng.host.desk.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs an action with chosen nodes and tells how it went. */
final class Running {

    private static final Logger log = LoggerFactory.getLogger(Running.class);

    private final Browsing browsing;
    private final Exchange exchange;

    Running(Browsing browsing) {
        this.browsing = browsing;
        this.exchange = browsing.exchange();
    }

    /** Returns where the user goes on. */
    Link run(ActionDefinition action, List<Node> nodes) throws RepositoryException {
        if (action.type().equals("chainedAction")) {
            return chain(action, nodes);
        }
        Optional<Link> destination = Destinations.of(browsing, action, nodes.isEmpty() ? null : nodes.get(0));
        if (destination.isEmpty()) {
            each(action, action, nodes);
        }
        return destination.orElseGet(browsing::back);
    }

    /** Runs actions one after the other, until one fails or leads elsewhere. */
    private Link chain(ActionDefinition chain, List<Node> nodes) throws RepositoryException {
        for (ActionDefinition action : chain.parts()) {
            Optional<Link> destination = Destinations.of(browsing, action, nodes.isEmpty() ? null : nodes.get(0));
            if (destination.isPresent()) {
                return destination.get();
            }
            if (!each(action, chain, nodes)) {
                break;
            }
        }
        return browsing.back();
    }

    /** Runs an action with each node; what is told is said of the action that the user chose. */
    private boolean each(ActionDefinition action, ActionDefinition said, List<Node> nodes) throws RepositoryException {
        List<String> done = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (Node node : nodes) {
            String label = Labels.of(node);
            try {
                one(action, node);
                done.add(label);
            } catch (AccessDeniedException e) {
                failed.add(label + ": " + exchange.text("error.403"));
            } catch (RuntimeException | RepositoryException e) {
                log.error(
                        "{} fails with {} in {}",
                        action.name(),
                        node,
                        browsing.datasource().workspace(),
                        e);
                failed.add(label + ": " + exchange.text("browser.failed.unexpected"));
            } catch (Exception refusal) {
                failed.add(label + ": " + refusal.getMessage());
            }
        }
        tell(said, done, failed);
        return failed.isEmpty();
    }

    private void one(ActionDefinition action, Node node) throws Exception {
        switch (action.type()) {
            case "jcrCommandAction", "markAsDeletedAction" -> command(action, node);
            case "duplicateNodeAction" -> Duplicate.of(node);
            default -> throw new IllegalArgumentException("The desk does not carry out " + action.type());
        }
    }

    private void command(ActionDefinition action, Node node) throws Exception {
        Map<String, Object> parameters = new HashMap<>(action.parameters());
        parameters.put("repository", browsing.datasource().workspace());
        parameters.put("path", node.getPath());
        parameters.put("uuid", node.getIdentifier());
        Components.getComponent(CommandsManager.class)
                .executeCommand(
                        action.settings().text("catalog").orElse(CommandsManager.DEFAULT_CATALOG),
                        action.settings().text("command").orElse(""),
                        parameters);
    }

    private void tell(ActionDefinition action, List<String> done, List<String> failed) {
        String label = exchange.label(action.label());
        if (!done.isEmpty()) {
            exchange.notice(
                    Notice.Level.SUCCESS,
                    action.settings()
                            .text("successMessage")
                            .map(exchange::label)
                            .orElseGet(() -> exchange.text("browser.done", label)),
                    done);
        }
        if (!failed.isEmpty()) {
            List<String> lines = failed.stream().flatMap(String::lines).toList();
            exchange.notice(
                    Notice.Level.ERROR,
                    action.settings()
                            .text("errorMessage")
                            .map(exchange::label)
                            .orElseGet(() -> exchange.text("browser.failed", label)),
                    lines);
        }
    }
}
