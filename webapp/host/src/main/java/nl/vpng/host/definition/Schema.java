package nl.vpng.host.definition;

import static nl.vpng.host.definition.Kind.Plain.CLASS;
import static nl.vpng.host.definition.Kind.Plain.FLAG;
import static nl.vpng.host.definition.Kind.Plain.LABEL;
import static nl.vpng.host.definition.Kind.Plain.NAMED_TEXTS;
import static nl.vpng.host.definition.Kind.Plain.NUMBER;
import static nl.vpng.host.definition.Kind.Plain.TEXT;
import static nl.vpng.host.definition.Kind.Plain.TEXTS;
import static nl.vpng.host.definition.Kind.Plain.VALUE;
import static nl.vpng.host.definition.Kind.Plain.WHOLE;

import info.magnolia.ui.field.ConfiguredFieldValidatorDefinition;
import java.util.Map;

/**
 * What the host knows of dialogs, forms, content types and the site; {@link AppSchema} has what it knows of apps. All of it is
 * Magnolia 6.2's; not all of Magnolia's is here: a type or property comes in when the plugin uses it.
 */
final class Schema {

    private static final Shapes OPTION = Shapes.of("option")
            .may("name", TEXT)
            .may("value", VALUE)
            .may("label", LABEL)
            .must("value");

    static final Map<String, Kind> JCR_DATASOURCE = Map.of(
            "workspace", TEXT,
            "rootPath", TEXT,
            "allowedNodeTypes", TEXTS,
            "describeByProperty", TEXT,
            "sortBy", NAMED_TEXTS,
            "sortByProperties", TEXTS);

    private static final Map<String, Kind> OPTION_LIST = Map.of("options", new Kind.Named(OPTION));

    /** Choices that are written one by one. */
    static final Kind OPTIONS =
            new Kind.One(Shapes.of("datasource of choices").type("optionListDatasource", OPTION_LIST));

    private static final Kind FROM = new Kind.One(Shapes.of("datasource")
            .type("optionListDatasource", OPTION_LIST)
            .type(DatasourceDefinition.JCR, JCR_DATASOURCE));

    private static final Kind VALIDATORS = new Kind.Named(Shapes.of("validator")
            .may("name", TEXT)
            .may("errorMessage", LABEL)
            .type("regexpValidator", Map.of("pattern", TEXT))
            .type("emailValidator", Map.of())
            .type("nodeNameValidator", Map.of())
            .orClass(ConfiguredFieldValidatorDefinition.class));

    static final Kind ITEM_PROVIDER = new Kind.One(Shapes.of("item provider")
            .type("jcrChildNodeProvider", Map.of("nodeType", TEXT))
            .type("jcrNodeFromLocationProvider", Map.of("nodeType", TEXT)));

    /** A field of a dialog or of an app's form. */
    static final Shapes FIELD = fields();

    private static final Shapes TAB = Shapes.of("tab")
            .may("name", TEXT)
            .may("label", LABEL)
            .may("fields", new Kind.Named(Shapes.of("field of a tab").may("name", TEXT)))
            .must("fields");

    private static final Shapes LAYOUT = Shapes.of("layout").type("tabbedLayout", Map.of("tabs", new Kind.Named(TAB)));

    /** A form. */
    static final Kind FORM = new Kind.One(Shapes.of("form")
            .may("properties", new Kind.Named(FIELD))
            .may("layout", new Kind.One(LAYOUT))
            .must("properties"));

    static final Shapes DIALOG =
            Shapes.of("dialog").may("label", LABEL).may("form", FORM).must("form");

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

    private static Shapes fields() {
        Shapes field = Shapes.of("field");
        return field.may("name", TEXT)
                .may("label", LABEL)
                .may("description", LABEL)
                .may("required", FLAG)
                .may("requiredErrorMessage", LABEL)
                .may("readOnly", FLAG)
                .may("i18n", FLAG)
                .may("defaultValue", VALUE)
                .may("type", CLASS)
                .may("converterClass", CLASS)
                .may("conversionErrorMessage", LABEL)
                .may("validators", VALIDATORS)
                .type("textField", Map.of("rows", WHOLE, "maxLength", WHOLE, "placeholder", LABEL))
                .type(
                        "richTextField",
                        Map.of(
                                "height", NUMBER,
                                "lists", FLAG,
                                "tables", FLAG,
                                "images", FLAG,
                                "alignment", FLAG,
                                "source", FLAG))
                .type("dateField", Map.of("time", FLAG, "dateFormat", TEXT))
                .type("checkBoxField", Map.of("buttonLabel", LABEL))
                .type("hiddenField", Map.of())
                .type("radioButtonGroupField", Map.of("datasource", FROM, "layout", TEXT))
                .type("comboBoxField", Map.of("datasource", FROM, "emptySelectionAllowed", FLAG, "placeholder", LABEL))
                .type("linkField", Map.of("datasource", FROM, "chooserId", TEXT))
                .type("pageLinkField", Map.of("chooserId", TEXT))
                .type("damLinkField", Map.of("chooserId", TEXT))
                .type("compositeField", Map.of("properties", new Kind.Named(field), "itemProvider", ITEM_PROVIDER))
                .type("jcrMultiValueField", repeating(field))
                .type("jcrMultiField", repeating(field));
    }

    private static Map<String, Kind> repeating(Shapes field) {
        return Map.of(
                "field", new Kind.One(field),
                "itemProvider", ITEM_PROVIDER,
                "minItems", WHOLE,
                "maxItems", WHOLE,
                "canRemoveItems", FLAG,
                "buttonSelectAddLabel", LABEL,
                "buttonSelectRemoveLabel", LABEL);
    }
}
