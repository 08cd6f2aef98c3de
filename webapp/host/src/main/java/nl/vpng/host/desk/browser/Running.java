package nl.vpng.host.desk.browser;

import info.magnolia.commands.CommandsManager;
import info.magnolia.objectfactory.Components;
import info.magnolia.ui.api.action.ConfiguredActionDefinition;
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
import org.jspecify.annotations.Nullable;
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

    /** Runs it and leads the user on: to what it opens, else back to the list. */
    void run(ActionDefinition action, List<Node> nodes) throws RepositoryException {
        List<ActionDefinition> steps = action.type().equals("chainedAction") ? action.parts() : List.of(action);
        for (ActionDefinition step : steps) {
            Optional<Link> destination = Destinations.of(browsing, step, nodes.isEmpty() ? null : nodes.get(0));
            if (destination.isPresent()) {
                exchange.redirect(destination.get());
                return;
            }
            Outcome outcome = step.own().isPresent() ? own(step.own().get(), nodes) : commands(step, nodes);
            tell(step, action, outcome);
            if (outcome.opened().isPresent()) {
                exchange.leave(
                        outcome.opened().get().address(), outcome.opened().get().newTab());
                return;
            }
            if (!outcome.failed().isEmpty()) {
                break;
            }
        }
        exchange.redirect(browsing.back());
    }

    /**
     * How an action went.
     *
     * @param done what it was done with
     * @param failed what it could not be done with, each with the reason
     * @param opened the page that it opened
     */
    private record Outcome(List<String> done, List<String> failed, Optional<StandInUi.Opened> opened) {}

    private Outcome own(ConfiguredActionDefinition definition, List<Node> nodes) throws RepositoryException {
        List<String> labels = labels(nodes);
        try {
            Optional<StandInUi.Opened> opened =
                    new OwnAction(exchange.instance().components(), definition).run(nodes);
            return new Outcome(labels, List.of(), opened);
        } catch (Exception e) { // what the plugin throws is a refusal or a mistake, told apart by its type
            return new Outcome(List.of(), List.of(reason(definition.getName(), "", e)), Optional.empty());
        }
    }

    /** Runs a command with each node, or with all at once where the action wants that. */
    private Outcome commands(ActionDefinition action, List<Node> nodes) throws RepositoryException {
        List<String> done = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (List<Node> some : action.settings().flag("bulk")
                ? List.of(nodes)
                : nodes.stream().map(List::of).toList()) {
            List<String> labels = labels(some);
            try {
                some(action, some);
                done.addAll(labels);
            } catch (Exception e) { // as commands are declared
                failed.add(reason(action.name(), String.join(", ", labels), e));
            }
        }
        return new Outcome(done, failed, Optional.empty());
    }

    private static List<String> labels(List<Node> nodes) throws RepositoryException {
        List<String> labels = new ArrayList<>();
        for (Node node : nodes) {
            labels.add(Labels.of(node));
        }
        return labels;
    }

    /** Returns what the user reads of a failure: the reason where somebody wrote it for users. */
    private String reason(@Nullable String action, String labels, Exception failure) {
        String prefix = labels.isEmpty() ? "" : labels + ": ";
        if (failure instanceof AccessDeniedException) {
            return prefix + exchange.text("error.403");
        }
        if (failure instanceof RuntimeException
                || failure instanceof RepositoryException
                || failure.getMessage() == null) {
            log.error("{} fails in {}", action, browsing.datasource().workspace(), failure);
            return prefix + exchange.text("browser.failed.unexpected");
        }
        return prefix + failure.getMessage();
    }

    private void some(ActionDefinition action, List<Node> nodes) throws Exception {
        switch (action.type()) {
            case "jcrCommandAction", "markAsDeletedAction" -> command(action, nodes);
            case "duplicateNodeAction" -> Duplicate.of(nodes.get(0));
            default -> throw new IllegalArgumentException("The desk does not carry out " + action.type());
        }
    }

    private void command(ActionDefinition action, List<Node> nodes) throws Exception {
        Map<String, Object> parameters = new HashMap<>(action.parameters());
        parameters.put("repository", browsing.datasource().workspace());
        if (action.settings().flag("bulk")) {
            List<String> identifiers = new ArrayList<>();
            for (Node node : nodes) {
                identifiers.add(node.getIdentifier());
            }
            parameters.put("uuids", identifiers);
        } else {
            parameters.put("path", nodes.get(0).getPath());
            parameters.put("uuid", nodes.get(0).getIdentifier());
        }
        Components.getComponent(CommandsManager.class)
                .executeCommand(
                        action.settings().text("catalog").orElse(CommandsManager.DEFAULT_CATALOG),
                        action.settings().text("command").orElse(""),
                        parameters);
    }

    /** What opens another page says enough by that; a step without words of its own speaks for the action that the user chose. */
    private void tell(ActionDefinition step, ActionDefinition action, Outcome outcome) {
        String label = exchange.label(action.label());
        Optional<String> success = words(step, action, "successMessage");
        boolean quiet = outcome.opened().isPresent() && success.isEmpty();
        boolean worked = outcome.failed().isEmpty() || !outcome.done().isEmpty();
        if (worked && !quiet) {
            exchange.notice(
                    Notice.Level.SUCCESS,
                    success.orElseGet(() -> exchange.text("browser.done", label)),
                    outcome.done());
        }
        if (!outcome.failed().isEmpty()) {
            List<String> lines =
                    outcome.failed().stream().flatMap(String::lines).toList();
            exchange.notice(
                    Notice.Level.ERROR,
                    words(step, action, "errorMessage").orElseGet(() -> exchange.text("browser.failed", label)),
                    lines);
        }
    }

    private Optional<String> words(ActionDefinition step, ActionDefinition action, String property) {
        return step.settings()
                .text(property)
                .or(() -> action.settings().text(property))
                .map(exchange::label);
    }
}
