package nl.vpng.host.form;

import info.magnolia.context.MgnlContext;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.module.form.engine.FormDataBinder;
import info.magnolia.module.form.engine.FormField;
import info.magnolia.module.form.engine.FormStepState;
import info.magnolia.module.form.templates.components.FormFieldTemplate;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.UnsupportedRepositoryOperationException;
import nl.vpng.host.definition.Templates;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields that editors put into a form: the components {@code fieldsets/*}{@code /fields/*} with the property
 * {@code controlName}, as Magnolia's own binder does. A field with the property {@code mandatory} must be filled in. Magnolia's
 * validators are not carried out; a field that asks for one is refused.
 */
public final class ContentBinder implements FormDataBinder {

    /** Between several values of one parameter. */
    private static final String AND = "__";

    private static final String VALIDATION = "validation";

    private final Templates templates;
    private final SimpleTranslator translator;

    /**
     * Makes a binder.
     *
     * @param templates tells which fields give their values as HTML
     * @param translator gives the messages
     */
    @Inject
    public ContentBinder(Templates templates, SimpleTranslator translator) {
        this.templates = templates;
        this.translator = translator;
    }

    @Override
    public FormStepState bindAndValidate(Node content) throws RepositoryException {
        FormStepState step = new FormStepState();
        step.setParagraphUuid(content.getIdentifier());
        if (content.hasNode("fieldsets")) {
            for (Node fieldset : NodeUtil.getNodes(content.getNode("fieldsets"))) {
                if (fieldset.hasNode("fields")) {
                    for (Node field : NodeUtil.getNodes(fieldset.getNode("fields"))) {
                        bind(field, step);
                    }
                }
            }
        }
        return step;
    }

    private void bind(Node node, FormStepState step) throws RepositoryException {
        String name = PropertyUtil.getString(node, "controlName");
        if (name == null) {
            return;
        }
        if (node.hasProperty(VALIDATION)) {
            throw new UnsupportedRepositoryOperationException(node.getPath() + "@" + VALIDATION
                    + ": the host carries out no validators of Magnolia Forms; check the value in a binder");
        }
        String value = value(name);
        FormField field = new FormField();
        field.setName(name);
        field.setValue(value != null && isEscaped(node) ? escape(value) : value);
        if ((value == null || value.isEmpty()) && PropertyUtil.getBoolean(node, "mandatory", false)) {
            field.setErrorMessage(PropertyUtil.getString(node, "title", name) + ": "
                    + translator.translate("form.user.errorMessage.mandatory"));
        }
        step.add(field);
    }

    /** Returns what was sent; several values are joined, and nothing but separators is nothing. */
    private static @Nullable String value(String name) {
        String[] values = MgnlContext.getParameterValues(name);
        String joined = values == null ? null : String.join(AND, values);
        return joined != null && joined.matches("__+") ? "" : joined;
    }

    private boolean isEscaped(Node field) {
        String template = PropertyUtil.getString(field, "mgnl:template", "");
        return !(templates.template(template).orElse(null) instanceof FormFieldTemplate definition)
                || definition.isEscapeHtml();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#039;");
    }
}
