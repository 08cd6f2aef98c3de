package nl.vpng.host.desk.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.definition.ActionDefinition;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Link;
import nl.vpng.host.desk.Notice;
import nl.vpng.host.desk.Screen;

/** Does what a button of the action bar says with the chosen items; asks first where the action wants that. */
final class ActionScreen implements Screen {

    private static final int MOST = 200;

    /** Shows the question of an action that asks first. */
    @Override
    public void get(Exchange exchange) throws IOException, RepositoryException {
        Browsing browsing = Browsing.of(exchange);
        ActionDefinition action = action(browsing);
        List<Node> nodes = chosen(browsing);
        if (!isQuestion(action) || nodes.isEmpty()) {
            exchange.redirect(browsing.back());
            return;
        }
        check(browsing, action, nodes);
        List<String> labels = new ArrayList<>();
        for (Node node : nodes) {
            labels.add(Labels.of(node));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("appLabel", exchange.label(browsing.app().label()));
        model.put("appLink", browsing.link().path());
        model.put("heading", said(exchange, action, "confirmationHeader", exchange.label(action.label())));
        model.put("message", said(exchange, action, "confirmationMessage", ""));
        model.put("proceed", said(exchange, action, "proceedLabel", exchange.label(action.label())));
        model.put("cancel", said(exchange, action, "cancelLabel", exchange.text("browser.cancel")));
        model.put("paths", exchange.parameters("path"));
        model.put("labels", labels);
        model.put(
                "next",
                address(browsing, action.settings().text("successActionName").orElse(""))
                        .path());
        model.put("back", browsing.back().path());
        exchange.show("browser/confirm.ftl", model);
    }

    @Override
    public void post(Exchange exchange) throws RepositoryException {
        Browsing browsing = Browsing.of(exchange);
        ActionDefinition action = action(browsing);
        List<Node> nodes = chosen(browsing);
        if (nodes.isEmpty() && !action.availability().root()) {
            exchange.notice(Notice.Level.WARNING, exchange.text("browser.nothingChosen"));
            exchange.redirect(browsing.back());
            return;
        }
        check(browsing, action, nodes);
        if (isQuestion(action)) {
            exchange.redirect(question(browsing, action));
        } else {
            new Running(browsing).run(action, nodes);
        }
    }

    private static Link question(Browsing browsing, ActionDefinition action) {
        Link question = address(browsing, action.name());
        for (String path : browsing.exchange().parameters("path")) {
            question = question.with("path", path);
        }
        return question;
    }

    private static Link address(Browsing browsing, String action) {
        return Link.to(browsing.link().path() + "/action/" + action);
    }

    private static ActionDefinition action(Browsing browsing) {
        String name = browsing.exchange().tail().split("/", 3)[2];
        ActionDefinition action = browsing.browser().actions().get(name);
        if (action == null) {
            throw DeskException.notFound(browsing.exchange());
        }
        return action;
    }

    private static boolean isQuestion(ActionDefinition action) {
        return action.type().equals("confirmationAction") || action.type().equals("deleteNodesConfirmationAction");
    }

    /** Returns the chosen nodes; those that are gone since the list was shown are left out. */
    private static List<Node> chosen(Browsing browsing) throws RepositoryException {
        List<String> paths = browsing.exchange().parameters("path");
        if (paths.size() > MOST) {
            throw new DeskException(400, browsing.exchange().text("browser.tooMany", MOST));
        }
        List<Node> nodes = new ArrayList<>();
        for (String path : paths) {
            if (path.startsWith("/") && browsing.session().nodeExists(path)) {
                Node node = browsing.session().getNode(path);
                if (browsing.shows(node)) {
                    nodes.add(node);
                }
            }
        }
        return nodes;
    }

    private static void check(Browsing browsing, ActionDefinition action, List<Node> nodes) throws RepositoryException {
        Exchange exchange = browsing.exchange();
        if (!exchange.mayUse(action.availability().roles())) {
            throw DeskException.forbidden(exchange);
        }
        if (!new Availability(browsing).of(action.availability(), nodes)) {
            throw new DeskException(409, exchange.text("browser.notAvailable", exchange.label(action.label())));
        }
    }

    private static String said(Exchange exchange, ActionDefinition action, String property, String otherwise) {
        return action.settings().text(property).map(exchange::label).orElse(otherwise);
    }
}
