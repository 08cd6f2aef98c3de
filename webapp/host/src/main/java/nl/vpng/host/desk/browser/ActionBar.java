package nl.vpng.host.desk.browser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.host.definition.ActionDefinition;
import nl.vpng.host.definition.BrowserDefinition.Section;
import nl.vpng.host.desk.Link;

/** What can be done with the nodes of a list, and with none of them. */
final class ActionBar {

    /**
     * A button.
     *
     * @param name the name of the action
     * @param label what it says
     * @param icon the name of its icon; empty where it has none
     * @param multiple whether it can be done with several items at once
     * @param own whether it is one of the plugin's own, which may open another page
     * @param link where it leads; empty where it must be posted
     */
    public record Button(String name, String label, String icon, boolean multiple, boolean own, String link) {}

    private final Browsing browsing;
    private final Availability availability;
    private final Set<String> offered = new LinkedHashSet<>();

    ActionBar(Browsing browsing) {
        this.browsing = browsing;
        this.availability = new Availability(browsing);
    }

    /** Returns the names of what can be done with a node: that of the first section for it. */
    List<String> actions(Node node) throws RepositoryException {
        List<String> names = available(List.of(node));
        offered.addAll(names);
        return names;
    }

    private List<String> available(List<Node> nodes) throws RepositoryException {
        List<String> names = new ArrayList<>();
        for (Section section : browsing.browser().sections()) {
            if (availability.of(section.availability(), nodes)) {
                for (String name :
                        section.groups().stream().flatMap(List::stream).toList()) {
                    if (availability.of(browsing.browser().actions().get(name).availability(), nodes)) {
                        names.add(name);
                    }
                }
                return names;
            }
        }
        return names;
    }

    /** Returns where the app leads who opens a node; empty where the user may not. */
    String link(Node node) throws RepositoryException {
        ActionDefinition action =
                browsing.browser().actions().get(browsing.browser().defaultAction());
        return action != null && availability.of(action.availability(), List.of(node))
                ? Destinations.of(browsing, action, node).map(Link::path).orElse("")
                : "";
    }

    /** Returns what can be done without a node. */
    List<Button> rootActions() throws RepositoryException {
        List<Button> buttons = new ArrayList<>();
        for (String name : available(List.of())) {
            ActionDefinition action = browsing.browser().actions().get(name);
            Optional<Link> link = Destinations.of(browsing, action, null);
            buttons.add(button(action, link.map(Link::path).orElse("")));
        }
        return buttons;
    }

    /** Returns what can be done with at least one of the nodes asked for before, in the order of the sections. */
    List<Button> itemActions() {
        return browsing.browser().sections().stream()
                .flatMap(section -> section.groups().stream())
                .flatMap(List::stream)
                .distinct()
                .filter(offered::contains)
                .map(name -> button(browsing.browser().actions().get(name), ""))
                .toList();
    }

    private Button button(ActionDefinition action, String link) {
        return new Button(
                action.name(),
                browsing.exchange().label(action.label()),
                action.settings().text("icon").orElse(""),
                action.availability().multiple(),
                action.isOwn(),
                link);
    }
}
