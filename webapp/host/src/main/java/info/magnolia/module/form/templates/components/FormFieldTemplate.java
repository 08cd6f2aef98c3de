package info.magnolia.module.form.templates.components;

import info.magnolia.rendering.template.configured.ConfiguredTemplateDefinition;

/** The definition of a component that is a field of a form. */
public class FormFieldTemplate extends ConfiguredTemplateDefinition {

    private boolean escapeHtml = true;

    public FormFieldTemplate() {}

    /** Tells whether processors get the value with {@code &}, {@code <}, {@code >} and quotes written as HTML. */
    public boolean isEscapeHtml() {
        return escapeHtml;
    }

    public void setEscapeHtml(boolean escapeHtml) {
        this.escapeHtml = escapeHtml;
    }
}
