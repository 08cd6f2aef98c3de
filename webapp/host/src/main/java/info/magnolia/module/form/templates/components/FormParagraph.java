package info.magnolia.module.form.templates.components;

import info.magnolia.module.form.processors.FormProcessor;
import info.magnolia.rendering.template.configured.ConfiguredTemplateDefinition;
import java.util.ArrayList;
import java.util.List;

/** The definition of a form component. */
public class FormParagraph extends ConfiguredTemplateDefinition {

    private List<FormProcessor> formProcessors = new ArrayList<>();

    public FormParagraph() {}

    /** Returns the processors in the order of the definition, where they are written as a map by name. */
    public List<FormProcessor> getFormProcessors() {
        return formProcessors;
    }

    public void setFormProcessors(List<FormProcessor> formProcessors) {
        this.formProcessors = formProcessors;
    }
}
