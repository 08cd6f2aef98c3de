package nl.vpng.host.definition;

import static nl.vpng.host.definition.Kind.Plain.CLASS;
import static nl.vpng.host.definition.Kind.Plain.FLAG;
import static nl.vpng.host.definition.Kind.Plain.LABEL;
import static nl.vpng.host.definition.Kind.Plain.NAMED_TEXTS;
import static nl.vpng.host.definition.Kind.Plain.NUMBER;
import static nl.vpng.host.definition.Kind.Plain.TEXT;
import static nl.vpng.host.definition.Kind.Plain.TEXTS;
import static nl.vpng.host.definition.Kind.Plain.WHOLE;

import info.magnolia.ui.api.action.ConfiguredActionDefinition;
import info.magnolia.ui.contentapp.configuration.column.ConfiguredColumnDefinition;
import java.util.HashMap;
import java.util.Map;

/** What the host knows of apps and of the launcher: that of Magnolia 6.2 which the desk carries out. */
final class AppSchema {

    private static final Shapes ACCESS = Shapes.of("permissions").may("roles", TEXTS);

    private static final Shapes RULE = Shapes.of("availability rule")
            .may("name", TEXT)
            .may("negate", FLAG)
            .type("jcrPublishedRule", Map.of())
            .type("jcrPublishableRule", Map.of())
            .type("jcrIsDeletedRule", Map.of())
            .type("jcrHasChildrenRule", Map.of())
            .type("jcrHasVersionsRule", Map.of());

    private static final Kind AVAILABILITY = new Kind.One(Shapes.of("availability")
            .may("root", FLAG)
            .may("nodes", FLAG)
            .may("properties", FLAG)
            .may("multiple", FLAG)
            .may("writePermissionRequired", FLAG)
            .may("nodeTypes", TEXTS)
            .may("access", new Kind.One(ACCESS))
            .may("rules", new Kind.Named(RULE)));

    private static final Kind FILTER = new Kind.One(Shapes.of("filter component")
            .type("textField", Map.of())
            .type("comboBoxField", Map.of("emptySelectionAllowed", FLAG, "datasource", Schema.OPTIONS)));

    private static final Shapes COLUMN = Shapes.of("column")
            .may("name", TEXT)
            .may("label", LABEL)
            .may("type", CLASS)
            .may("valueProvider", CLASS)
            .may("width", NUMBER)
            .may("minimumWidth", NUMBER)
            .may("expandRatio", WHOLE)
            .may("sortable", FLAG)
            .may("filterComponent", FILTER)
            .type("jcrTitleColumn", Map.of("nodeTypeToIcon", NAMED_TEXTS))
            .type("jcrStatusColumn", Map.of())
            .type("jcrPathColumn", Map.of())
            .type("dateColumn", Map.of())
            .typeWhenNone("")
            .orClass(ConfiguredColumnDefinition.class);

    private static final Map<String, Kind> VIEW = Map.of("columns", new Kind.Named(COLUMN), "multiSelect", FLAG);

    private static final Kind WORKBENCH = new Kind.One(Shapes.of("workbench")
            .may(
                    "contentViews",
                    new Kind.Named(Shapes.of("content view")
                            .may("name", TEXT)
                            .type("treeView", VIEW)
                            .type("listView", VIEW)
                            .must("columns"))));

    private static final Map<String, Kind> DETAIL = Map.of("appName", TEXT, "subAppName", TEXT, "viewType", TEXT);

    private static final Shapes ACTION = actions();

    private static final Kind ACTION_BAR = new Kind.One(Shapes.of("action bar")
            .may("defaultAction", TEXT)
            .may("deleteAction", TEXT)
            .may(
                    "sections",
                    new Kind.Named(Shapes.of("section of the action bar")
                            .may("name", TEXT)
                            .may("label", LABEL)
                            .may("availability", AVAILABILITY)
                            .may(
                                    "groups",
                                    new Kind.Named(Shapes.of("group of the action bar")
                                            .may("name", TEXT)
                                            .may(
                                                    "items",
                                                    new Kind.Named(Shapes.of("item of the action bar")
                                                            .may("name", TEXT))))))));

    private static final Kind DATASOURCE =
            new Kind.One(Shapes.of("datasource").type(DatasourceDefinition.JCR, Schema.JCR_DATASOURCE));

    private static final Kind BROWSER = new Kind.One(Shapes.of("sub-app browser")
            .may("label", LABEL)
            .may("datasource", DATASOURCE)
            .may("workbench", WORKBENCH)
            .may("actions", new Kind.Named(ACTION))
            .may("actionbar", ACTION_BAR));

    static final Shapes APP = Shapes.of("app")
            .may("name", TEXT)
            .may("label", LABEL)
            .may("icon", TEXT)
            .may("permissions", new Kind.One(ACCESS))
            .may("datasource", DATASOURCE)
            .may(
                    "subApps",
                    new Kind.One(Shapes.of("list of sub-apps")
                            .may("browser", BROWSER)
                            .may(AppReader.FILES_BROWSER, BROWSER)
                            .may(
                                    "detail",
                                    new Kind.One(Shapes.of("sub-app detail")
                                            .may("label", LABEL)
                                            .may("datasource", DATASOURCE)
                                            .may("itemProvider", Schema.ITEM_PROVIDER)
                                            .may("actions", new Kind.Named(ACTION))
                                            .may("form", Schema.FORM)))));

    static final Shapes LAUNCHER = Shapes.of("decoration of the module admincentral")
            .may(
                    "appLauncherLayout",
                    new Kind.One(Shapes.of("layout of the launcher")
                            .may(
                                    "groups",
                                    new Kind.Named(Shapes.of("group of the launcher")
                                            .may("name", TEXT)
                                            .may("label", LABEL)
                                            .may("color", TEXT)
                                            .may("permanent", FLAG)
                                            .may("clientGroup", FLAG)
                                            .may("permissions", new Kind.One(ACCESS))
                                            .may(
                                                    "apps",
                                                    new Kind.Named(Shapes.of("app of a group")
                                                            .may("name", TEXT)
                                                            .may("enabled", FLAG)))))));

    private AppSchema() {}

    private static Shapes actions() {
        Shapes action = Shapes.of("action");
        return action.may("name", TEXT)
                .may("label", LABEL)
                .may("icon", TEXT)
                .may("description", LABEL)
                .may("availability", AVAILABILITY)
                .may("successMessage", LABEL)
                .may("failureMessage", LABEL)
                .may("errorMessage", LABEL)
                .type("openDetailSubappAction", DETAIL)
                .type("openDialogAction", Map.of("dialogId", TEXT))
                .type("confirmationAction", confirmation())
                .type("deleteNodesConfirmationAction", confirmation())
                .type("markAsDeletedAction", command())
                .type("jcrCommandAction", command())
                .type("duplicateNodeAction", Map.of())
                .type("moveAction", Map.of("dialogId", TEXT))
                .type("chainedAction", Map.of("actions", new Kind.Named(action)))
                .orClass(ConfiguredActionDefinition.class);
    }

    private static Map<String, Kind> confirmation() {
        return Map.of(
                "successActionName", TEXT,
                "cancelActionName", TEXT,
                "confirmationHeader", LABEL,
                "confirmationMessage", LABEL,
                "proceedLabel", LABEL,
                "cancelLabel", LABEL,
                "defaultCancel", FLAG);
    }

    private static Map<String, Kind> command() {
        Map<String, Kind> command = new HashMap<>();
        command.put("catalog", TEXT);
        command.put("command", TEXT);
        command.put("params", NAMED_TEXTS);
        command.put("asynchronous", FLAG);
        command.put("bulk", FLAG);
        command.put("notifyUser", FLAG);
        command.put("alwaysShowSuccessMessage", FLAG);
        return command;
    }
}
