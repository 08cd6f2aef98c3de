package nl.vpng.host.form;

import info.magnolia.module.form.engine.FormStateTokenMissingException;
import info.magnolia.module.form.templates.components.AbstractFormEngine;
import info.magnolia.module.form.templates.components.AbstractFormModel;
import info.magnolia.module.form.templates.components.FormParagraph;
import info.magnolia.rendering.context.RenderingContext;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.templating.functions.TemplatingFunctions;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** A form that keeps its state in the session under its own identifier, as those of Magnolia do. */
public final class SessionForm extends AbstractFormModel<FormParagraph> {

    private final RenderingContext context;

    @Inject
    public SessionForm(
            Node content,
            FormParagraph definition,
            @Nullable RenderingModel<?> parent,
            TemplatingFunctions functions,
            RenderingContext context) {
        super(content, definition, parent, functions);
        this.context = context;
    }

    @Override
    protected AbstractFormEngine createFormEngine() {
        return new Engine(content, definition, context);
    }

    private static final class Engine extends AbstractFormEngine {
        Engine(Node node, FormParagraph definition, RenderingContext context) {
            super(node, definition, context);
        }

        @Override
        protected String getFormStateToken() throws FormStateTokenMissingException, RepositoryException {
            try {
                return super.getFormStateToken();
            } catch (FormStateTokenMissingException e) {
                if (isFormSubmission()) {
                    return String.valueOf(
                            createAndSetFormState(getConfigurationNode().getIdentifier())
                                    .getToken());
                }
                throw e;
            }
        }
    }
}
