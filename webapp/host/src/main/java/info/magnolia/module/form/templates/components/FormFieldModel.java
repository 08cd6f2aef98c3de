package info.magnolia.module.form.templates.components;

import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.module.form.engine.FormField;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.model.RenderingModelImpl;
import info.magnolia.rendering.template.RenderableDefinition;
import info.magnolia.templating.functions.TemplatingFunctions;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/**
 * The model of a field: what the visitor sent, and whether it was right.
 *
 * @param <RD> the kind of definition that the model belongs to
 */
public class FormFieldModel<RD extends RenderableDefinition> extends RenderingModelImpl<RD> {

    /** Helps with nodes and links. */
    protected final TemplatingFunctions functions;

    private Object value = "";
    private String style = "class=\"form-row\"";
    private boolean valid = true;

    /**
     * Makes a model.
     *
     * @param content the node of the field
     * @param definition its definition
     * @param parent the model of the area around; the form's is one of those above
     * @param functions helps with nodes and links
     */
    public FormFieldModel(
            Node content, RD definition, @Nullable RenderingModel<?> parent, TemplatingFunctions functions) {
        super(content, definition, parent);
        this.functions = functions;
    }

    @Override
    public String execute() {
        FormField field = sent();
        valid = field == null || field.isValid();
        handleValue();
        handleStyle();
        return "";
    }

    /** Takes what the visitor sent, else the property {@code default} of the field, else nothing. */
    protected void handleValue() {
        FormField field = sent();
        Object sent = field == null ? null : field.getValue();
        value = sent != null ? sent : Objects.requireNonNullElse(PropertyUtil.getString(content, "default"), "");
    }

    /** Composes the {@code class} attribute. */
    protected void handleStyle() {
        String length = Objects.requireNonNullElse(PropertyUtil.getString(content, "editLength"), "");
        String classes = isValid() ? length : ("form-row error " + length).strip();
        if (!classes.isBlank()) {
            style = "class=\"" + classes + "\"";
        }
    }

    public boolean isValid() {
        return valid;
    }

    /** Returns the value to show. */
    public Object getValue() {
        return value;
    }

    /** Returns a complete attribute {@code class="…"} for the row of the field. */
    public String getStyle() {
        return style;
    }

    /** Returns the form's text beside its fields. */
    public @Nullable String getRightText() throws RepositoryException {
        AbstractFormModel<?> form = form();
        return form == null ? "" : form.getRightText();
    }

    /** Returns the form's mark for fields that must be filled in. */
    public @Nullable String getRequiredSymbol() throws RepositoryException {
        AbstractFormModel<?> form = form();
        return form == null ? "" : form.getRequiredSymbol();
    }

    private @Nullable FormField sent() {
        AbstractFormModel<?> form = form();
        String name = PropertyUtil.getString(content, "controlName");
        return form == null || name == null ? null : form.getFormField(name);
    }

    private @Nullable AbstractFormModel<?> form() {
        for (RenderingModel<?> model = parentModel; model != null; model = model.getParent()) {
            if (model instanceof AbstractFormModel<?> form) {
                return form;
            }
        }
        return null;
    }
}
