package nl.vpng.host.form;

import info.magnolia.context.MgnlContext;
import info.magnolia.module.form.engine.FormState;
import info.magnolia.module.form.engine.FormStateUtil;
import info.magnolia.module.form.engine.View;
import info.magnolia.module.form.templates.components.AbstractFormEngine;
import info.magnolia.module.form.templates.components.AbstractFormModel;
import info.magnolia.module.form.templates.components.FormParagraph;
import info.magnolia.module.form.templates.components.FormView;
import info.magnolia.rendering.context.RenderingContext;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.templating.functions.TemplatingFunctions;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** A form without a session that shows the outcome at once, with a status of its own where something is wrong. */
public final class InPlaceForm extends AbstractFormModel<FormParagraph> {

    private final RenderingContext context;

    @Inject
    public InPlaceForm(
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
        protected String getFormStateToken() {
            return "none";
        }

        @Override
        protected FormState getFormState(String token) {
            return FormStateUtil.newFormState(token);
        }

        @Override
        protected void destroyFormState() {
            // nothing is kept
        }

        @Override
        public View handleRequest(Node content) throws RepositoryException {
            View view = super.handleRequest(content);
            FormState state = getFormState();
            View waiting = state == null ? null : state.getView();
            if (!isFormSubmission() || waiting == null) {
                return view;
            }
            if (waiting instanceof FormView) {
                MgnlContext.getWebContext().getResponse().setStatus(400);
            }
            return waiting;
        }
    }
}
