package nl.vpng.host.desk.browser;

import info.magnolia.commands.CommandsManager;
import info.magnolia.objectfactory.Components;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.definition.ActionDefinition;

/** The calls of a command that an action makes: one for each node, or one for all. They need no request any more. */
final class Calls {

    private final String catalog;
    private final String command;
    private final List<Call> calls;
    private final Reasons reasons;

    private record Call(String subject, Map<String, Object> parameters) {}

    private Calls(String catalog, String command, List<Call> calls, Reasons reasons) {
        this.catalog = catalog;
        this.command = command;
        this.calls = calls;
        this.reasons = reasons;
    }

    static Calls of(Browsing browsing, ActionDefinition action, List<Node> nodes) throws RepositoryException {
        List<Call> calls = new ArrayList<>();
        if (action.settings().flag("bulk")) {
            List<String> identifiers = new ArrayList<>();
            for (Node node : nodes) {
                identifiers.add(node.getIdentifier());
            }
            calls.add(new Call(
                    String.join(", ", Labels.of(nodes)), parameters(browsing, action, Map.of("uuids", identifiers))));
        } else {
            for (Node node : nodes) {
                Map<String, Object> own = Map.of("path", node.getPath(), "uuid", node.getIdentifier());
                calls.add(new Call(Labels.of(node), parameters(browsing, action, own)));
            }
        }
        return new Calls(
                action.settings().text("catalog").orElse(CommandsManager.DEFAULT_CATALOG),
                action.settings().text("command").orElse(""),
                calls,
                Reasons.of(browsing.exchange()));
    }

    private static Map<String, Object> parameters(
            Browsing browsing, ActionDefinition action, Map<String, Object> further) {
        Map<String, Object> parameters = new HashMap<>(action.parameters());
        parameters.put("repository", browsing.datasource().workspace());
        parameters.putAll(further);
        return parameters;
    }

    /** Makes the calls in the name of the current user; where one fails the others are made nevertheless. */
    Outcome run() {
        List<String> done = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (Call call : calls) {
            try {
                Components.getComponent(CommandsManager.class)
                        .executeCommand(catalog, command, new HashMap<>(call.parameters()));
                done.add(call.subject());
            } catch (Exception e) { // as commands are declared
                failed.add(reasons.of(catalog + "/" + command, call.subject(), e));
            }
        }
        return Outcome.of(done, failed);
    }
}
