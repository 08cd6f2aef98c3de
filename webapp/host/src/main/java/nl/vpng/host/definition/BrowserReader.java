package nl.vpng.host.definition;

import info.magnolia.ui.api.action.ConfiguredActionDefinition;
import info.magnolia.ui.contentapp.configuration.column.ConfiguredColumnDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the lists of apps, and checks that their action bars name actions that exist. */
final class BrowserReader {

    private static final AvailabilityDefinition ALWAYS =
            AvailabilityDefinition.of(new Element("", new Place("", 0), Map.of(), Map.of()));

    private final Reading reading;

    BrowserReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns the list of an app; each mistake is noted. */
    BrowserDefinition read(Element browser, DatasourceDefinition datasource) {
        Map<String, ActionDefinition> actions = new LinkedHashMap<>();
        browser.elements("actions").forEach((name, action) -> actions.put(name, action(name, action)));
        actions.values().forEach(action -> checkFollowing(action, actions));
        Optional<Element> bar = browser.element("actionbar");
        bar.ifPresent(written -> written.text("defaultAction")
                .ifPresent(name -> checkAction(written.placeOf("defaultAction"), name, actions)));
        return new BrowserDefinition(
                browser.text("label").orElse(""),
                datasource,
                views(browser),
                actions,
                bar.flatMap(written -> written.text("defaultAction")).orElse(""),
                sections(bar.map(written -> written.elements("sections")).orElse(Map.of()), actions));
    }

    private static ActionDefinition action(String name, Element action) {
        List<ActionDefinition> parts = new ArrayList<>();
        action.elements("actions").forEach((part, one) -> parts.add(action(part, one)));
        Optional<ConfiguredActionDefinition> own = own(name, action);
        return new ActionDefinition(
                name,
                action.type(),
                action.text("label")
                        .or(() -> own.map(ConfiguredActionDefinition::getLabel))
                        .orElse(name),
                availability(action),
                parts,
                own,
                action);
    }

    private static Optional<ConfiguredActionDefinition> own(String name, Element action) {
        Optional<ConfiguredActionDefinition> own = action.bean(ConfiguredActionDefinition.class);
        own.filter(bean -> bean.getName() == null).ifPresent(bean -> bean.setName(name));
        return own;
    }

    private static AvailabilityDefinition availability(Element element) {
        return element.element("availability").map(AvailabilityDefinition::of).orElse(ALWAYS);
    }

    private void checkFollowing(ActionDefinition action, Map<String, ActionDefinition> actions) {
        for (String property : List.of("successActionName", "cancelActionName")) {
            action.settings()
                    .text(property)
                    .ifPresent(name -> checkAction(action.settings().placeOf(property), name, actions));
        }
        action.parts().forEach(part -> checkFollowing(part, actions));
        if (action.own().filter(own -> own.getImplementationClass() == null).isPresent()) {
            reading.problem(
                    action.settings().place(), "the action '" + action.name() + "' has no 'implementationClass'");
        }
        if (action.type().equals("jcrCommandAction")
                && action.settings().text("command").isEmpty()) {
            reading.problem(action.settings().place(), "the action '" + action.name() + "' has no 'command'");
        }
    }

    private void checkAction(Place place, String name, Map<String, ActionDefinition> actions) {
        if (!actions.containsKey(name)) {
            reading.problem(place, "there is no action '" + name + "'; known: " + Reading.names(actions.keySet()));
        }
    }

    private List<BrowserDefinition.Section> sections(
            Map<String, Element> written, Map<String, ActionDefinition> actions) {
        List<BrowserDefinition.Section> sections = new ArrayList<>();
        written.forEach((name, section) -> {
            List<List<String>> groups = new ArrayList<>();
            section.elements("groups").values().forEach(group -> {
                Map<String, Element> items = group.elements("items");
                items.forEach((item, place) -> checkAction(place.place(), item, actions));
                groups.add(List.copyOf(items.keySet()));
            });
            sections.add(new BrowserDefinition.Section(
                    name, section.text("label").orElse(""), availability(section), groups));
        });
        return sections;
    }

    private static List<BrowserDefinition.View> views(Element browser) {
        List<BrowserDefinition.View> views = new ArrayList<>();
        browser.element("workbench")
                .map(workbench -> workbench.elements("contentViews"))
                .orElse(Map.of())
                .forEach((name, view) -> views.add(new BrowserDefinition.View(
                        name, view.type().equals("treeView"), multiSelect(view), columns(view))));
        return views;
    }

    private static boolean multiSelect(Element view) {
        return !view.values().containsKey("multiSelect") || view.flag("multiSelect");
    }

    private static List<ColumnDefinition> columns(Element view) {
        List<ColumnDefinition> columns = new ArrayList<>();
        view.elements("columns").forEach((key, column) -> columns.add(column(key, column)));
        return columns;
    }

    private static ColumnDefinition column(String key, Element column) {
        Optional<ConfiguredColumnDefinition<?>> own =
                column.bean(ConfiguredColumnDefinition.class).map(bean -> (ConfiguredColumnDefinition<?>) bean);
        String name = column.text("name").orElse(key);
        Optional<FieldDefinition> filter = column.element("filterComponent").map(field -> filter(name, field));
        return own.map(bean -> ColumnDefinition.own(key, bean, filter))
                .orElseGet(() -> new ColumnDefinition(
                        name,
                        column.type(),
                        column.text("label").orElse(name),
                        column.number("width").orElse(-1.0),
                        column.number("expandRatio").orElse(-1.0).intValue(),
                        !column.values().containsKey("sortable") || column.flag("sortable"),
                        Optional.empty(),
                        filter));
    }

    private static FieldDefinition filter(String name, Element field) {
        return new FieldDefinition(name, field.type(), name, "", false, false, List.of(), List.of(), field);
    }
}
