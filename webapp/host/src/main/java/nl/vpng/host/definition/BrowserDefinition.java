package nl.vpng.host.definition;

import java.util.List;
import java.util.Map;

/**
 * The part of an app that lists its items.
 *
 * @param label its heading: the text or its message key; empty where none is given
 * @param datasource where the items are
 * @param views the ways to look at them, in order; the first one is shown
 * @param actions what can be done, by name
 * @param defaultAction the action of who opens an item; empty where there is none
 * @param sections the action bar
 */
public record BrowserDefinition(
        String label,
        DatasourceDefinition datasource,
        List<View> views,
        Map<String, ActionDefinition> actions,
        String defaultAction,
        List<Section> sections) {

    /**
     * A way to look at the items.
     *
     * @param name its name
     * @param tree whether items are shown below their parents
     * @param multiSelect whether more than one can be chosen
     * @param columns what is shown of each, in order
     */
    public record View(String name, boolean tree, boolean multiSelect, List<ColumnDefinition> columns) {}

    /**
     * The action bar for one kind of selection; the first section that is available counts.
     *
     * @param name its name
     * @param label its heading: the text or its message key; empty where none is given
     * @param availability for what it is
     * @param groups the names of actions, in groups
     */
    public record Section(String name, String label, AvailabilityDefinition availability, List<List<String>> groups) {}
}
