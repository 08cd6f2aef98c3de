package nl.vpng.host.desk.browser;

import info.magnolia.ui.api.action.ConfiguredActionDefinition;
import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.api.message.MessageType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.background.Work;
import nl.vpng.host.definition.ActionDefinition;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Link;
import nl.vpng.host.desk.Notice;

/** Runs an action with chosen nodes and tells how it went. */
final class Running {

    /** Who starts something in the background waits this long to see it end, as in Magnolia; then a message tells it. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

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
            Optional<Outcome> outcome = step(action, step, nodes);
            outcome.ifPresent(how -> tell(step, action, how));
            Optional<StandInUi.Opened> opened = outcome.flatMap(Outcome::opened);
            if (opened.isPresent()) {
                exchange.leave(opened.get().address(), opened.get().newTab());
                return;
            }
            if (outcome.isEmpty() || !outcome.get().failed().isEmpty()) {
                break;
            }
        }
        exchange.redirect(browsing.back());
    }

    /** Returns how a step went; empty where it goes on in the background. */
    private Optional<Outcome> step(ActionDefinition action, ActionDefinition step, List<Node> nodes)
            throws RepositoryException {
        if (step.own().isPresent()) {
            return Optional.of(own(step.own().get(), nodes));
        }
        return switch (step.type()) {
            case "jcrCommandAction", "markAsDeletedAction" -> {
                Calls calls = Calls.of(browsing, step, nodes);
                yield step.settings().flag("asynchronous")
                        ? background(action, step, calls, Labels.of(nodes))
                        : Optional.of(calls.run());
            }
            case "duplicateNodeAction" -> Optional.of(duplicate(nodes));
            default -> throw new IllegalArgumentException("The desk does not carry out " + step.type());
        };
    }

    private Outcome own(ConfiguredActionDefinition definition, List<Node> nodes) throws RepositoryException {
        List<String> labels = Labels.of(nodes);
        try {
            return new Outcome(
                    labels, List.of(), new OwnAction(exchange.instance().components(), definition).run(nodes));
        } catch (Exception e) { // what the plugin throws is a refusal or a mistake, told apart by its type
            return Outcome.of(List.of(), List.of(Reasons.of(exchange).of("" + definition.getName(), "", e)));
        }
    }

    private Outcome duplicate(List<Node> nodes) throws RepositoryException {
        List<String> done = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (Node node : nodes) {
            String label = Labels.of(node);
            try {
                Duplicate.of(node);
                done.add(label);
            } catch (RepositoryException e) {
                failed.add(Reasons.of(exchange).of("Duplicating", label, e));
            }
        }
        return Outcome.of(done, failed);
    }

    /** Returns how it went where that is known soon; else the user is told that it goes on, and later by a message how it ended. */
    private Optional<Outcome> background(
            ActionDefinition action, ActionDefinition step, Calls calls, List<String> labels) {
        String title = exchange.label(action.label());
        String success = said(step, action, "successMessage", "work.succeeded");
        String failure = said(step, action, "failureMessage", "work.failed");
        AtomicReference<Outcome> outcome = new AtomicReference<>(Outcome.of(List.of(), List.of()));
        boolean quiet = step.settings().values().containsKey("notifyUser")
                && !step.settings().flag("notifyUser");
        String user = exchange.user().getName();
        var messages = exchange.instance().messages();
        Work work = exchange.instance()
                .background()
                .start(
                        exchange.user(),
                        exchange.locale(),
                        title,
                        labels,
                        exchange.text("work.stopped"),
                        () -> {
                            outcome.set(calls.run());
                            return outcome.get().failed();
                        },
                        ended -> {
                            if (!quiet) {
                                messages.sendMessage(
                                        user,
                                        ended.failures().isEmpty()
                                                ? message(MessageType.INFO, success, labels)
                                                : message(MessageType.ERROR, failure, ended.failures()));
                            }
                        });
        if (work.await(PATIENCE)) {
            return Optional.of(Outcome.of(outcome.get().done(), work.failures()));
        }
        exchange.notice(Notice.Level.INFO, exchange.text("work.goesOn", title));
        return Optional.empty();
    }

    private static Message message(MessageType type, String subject, List<String> lines) {
        return new Message(type, subject, String.join("\n", lines));
    }

    private String said(ActionDefinition step, ActionDefinition action, String property, String otherwise) {
        return words(step, action, property).orElseGet(() -> exchange.text(otherwise, exchange.label(action.label())));
    }

    /** What opens another page says enough by that; a step without words of its own speaks for the action that the user chose. */
    private void tell(ActionDefinition step, ActionDefinition action, Outcome outcome) {
        boolean quiet = outcome.opened().isPresent()
                && words(step, action, "successMessage").isEmpty();
        boolean worked = outcome.failed().isEmpty() || !outcome.done().isEmpty();
        if (worked && !quiet) {
            exchange.notice(Notice.Level.SUCCESS, said(step, action, "successMessage", "browser.done"), outcome.done());
        }
        if (!outcome.failed().isEmpty()) {
            List<String> lines =
                    outcome.failed().stream().flatMap(String::lines).toList();
            exchange.notice(Notice.Level.ERROR, said(step, action, "errorMessage", "browser.failed"), lines);
        }
    }

    private Optional<String> words(ActionDefinition step, ActionDefinition action, String property) {
        return step.settings()
                .text(property)
                .or(() -> action.settings().text(property))
                .map(exchange::label);
    }
}
