package nl.vpng.host.definition;

import static nl.vpng.host.definition.Kind.Plain.CLASS;
import static nl.vpng.host.definition.Kind.Plain.FLAG;
import static nl.vpng.host.definition.Kind.Plain.LABEL;
import static nl.vpng.host.definition.Kind.Plain.NAMED_TEXTS;
import static nl.vpng.host.definition.Kind.Plain.TEXT;
import static nl.vpng.host.definition.Kind.Plain.TEXTS;
import static nl.vpng.host.definition.Kind.Plain.VALUE;
import static nl.vpng.host.definition.Kind.Plain.WHOLE;

import java.util.Map;

/**
 * What the host knows of dialogs, apps, content types and the site. All of it is Magnolia 6.2's; not all of Magnolia's is here: a
 * type or property comes in when the plugin uses it.
 */
final class Schema {

    private static final Shapes OPTION = Shapes.of("option")
            .may("name", TEXT)
            .may("value", VALUE)
            .may("label", LABEL)
            .must("value");

    private static final Shapes DATASOURCE = Shapes.of("datasource")
            .type("optionListDatasource", Map.of("options", new Kind.Named(OPTION)))
            .type("jcrDatasource", Map.of("workspace", TEXT, "allowedNodeTypes", TEXTS));

    private static final Kind FROM = new Kind.One(DATASOURCE);

    /** A field of a dialog. */
    private static final Shapes FIELD = fields("field");

    /** A field of an app on a content type, which has its type from there where it says none. */
    private static final Shapes GENERATED_FIELD = fields("field").typeWhenNone("");

    private static final Shapes TAB = Shapes.of("tab")
            .may("name", TEXT)
            .may("label", LABEL)
            .may("fields", new Kind.Named(Shapes.of("field of a tab").may("name", TEXT)))
            .must("fields");

    private static final Shapes LAYOUT = Shapes.of("layout").type("tabbedLayout", Map.of("tabs", new Kind.Named(TAB)));

    static final Shapes DIALOG =
            Shapes.of("dialog").may("label", LABEL).may("form", form(FIELD)).must("form");

    static final Shapes APP = Shapes.of("app")
            .may("name", TEXT)
            .may("label", LABEL)
            .may("icon", TEXT)
            .may(
                    "subApps",
                    new Kind.One(Shapes.of("list of sub-apps")
                            .may(
                                    "detail",
                                    new Kind.One(Shapes.of("sub-app")
                                            .may("label", LABEL)
                                            .may("form", form(GENERATED_FIELD))))));

    private static final Shapes PROPERTY = Shapes.of("property of a content type")
            .may("name", TEXT)
            .may("label", LABEL)
            .may("type", TEXT)
            .may("required", FLAG)
            .may("multiple", FLAG)
            .may("options", new Kind.Named(OPTION));

    private static final Shapes SUB_MODEL = Shapes.of("sub-model")
            .may("name", TEXT)
            .may("nodeType", TEXT)
            .may("properties", new Kind.Named(PROPERTY))
            .must("nodeType", "properties");

    static final Shapes CONTENT_TYPE = Shapes.of("content type")
            .may(
                    "datasource",
                    new Kind.One(Shapes.of("datasource of a content type")
                            .type(
                                    "jcrContentTypeDatasource",
                                    Map.of("workspace", TEXT, "autoCreate", FLAG, "namespaces", NAMED_TEXTS))
                            .typeWhenNone("jcrContentTypeDatasource")))
            .may(
                    "model",
                    new Kind.One(Shapes.of("model")
                            .may("nodeType", TEXT)
                            .may("properties", new Kind.Named(PROPERTY))
                            .may("subModels", new Kind.Named(SUB_MODEL))
                            .must("nodeType", "properties")))
            .must("datasource", "model");

    static final Shapes SITE = Shapes.of("decoration of the module site")
            .may(
                    "site",
                    new Kind.One(Shapes.of("site")
                            .may(
                                    "i18n",
                                    new Kind.One(Shapes.of("i18n")
                                            .may("class", CLASS)
                                            .may("enabled", FLAG)
                                            .may("defaultLocale", TEXT)
                                            .may("fallbackLocale", TEXT)
                                            .may("locales", new Kind.Named(locale()))
                                            .must("enabled", "defaultLocale", "locales")))));

    private Schema() {}

    private static Shapes locale() {
        return Shapes.of("locale")
                .may("name", TEXT)
                .may("language", TEXT)
                .may("country", TEXT)
                .may("enabled", FLAG)
                .must("language");
    }

    private static Shapes fields(String name) {
        return Shapes.of(name)
                .may("name", TEXT)
                .may("label", LABEL)
                .may("description", LABEL)
                .may("required", FLAG)
                .may("defaultValue", VALUE)
                .type("textField", Map.of("rows", WHOLE, "maxLength", WHOLE, "type", CLASS))
                .type("richTextField", Map.of())
                .type("checkBoxField", Map.of("buttonLabel", LABEL))
                .type("radioButtonGroupField", Map.of("datasource", FROM))
                .type("comboBoxField", Map.of("datasource", FROM))
                .type("pageLinkField", Map.of())
                .type("damLinkField", Map.of());
    }

    private static Kind form(Shapes field) {
        return new Kind.One(Shapes.of("form")
                .may("properties", new Kind.Named(field))
                .may("layout", new Kind.One(LAYOUT))
                .must("properties"));
    }
}
