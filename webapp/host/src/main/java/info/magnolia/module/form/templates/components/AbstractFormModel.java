package info.magnolia.module.form.templates.components;

import info.magnolia.context.MgnlContext;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.module.form.engine.FormField;
import info.magnolia.module.form.engine.FormState;
import info.magnolia.module.form.engine.FormStepState;
import info.magnolia.module.form.engine.View;
import info.magnolia.objectfactory.Components;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.model.RenderingModelImpl;
import info.magnolia.rendering.template.RenderableDefinition;
import info.magnolia.templating.functions.TemplatingFunctions;
import java.io.IOException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The model of a form component: its engine handles the request before the script runs.
 *
 * @param <RD> the kind of definition that the model belongs to
 */
public abstract class AbstractFormModel<RD extends RenderableDefinition> extends RenderingModelImpl<RD> {

    private static final Logger LOG = LoggerFactory.getLogger(AbstractFormModel.class);

    /** Helps with nodes and links. */
    protected final TemplatingFunctions functions;

    private final SimpleTranslator translator;
    private @Nullable AbstractFormEngine formEngine;
    private @Nullable View view;

    /** Makes a model whose messages are in the language of the visitor. */
    protected AbstractFormModel(
            Node content, RD definition, @Nullable RenderingModel<?> parent, TemplatingFunctions functions) {
        this(content, definition, parent, functions, Components.getComponent(SimpleTranslator.class));
    }

    /**
     * Makes a model.
     *
     * @param content the node of the form
     * @param definition its definition
     * @param parent the model of the area around, or null
     * @param functions helps with nodes and links
     * @param translator gives the messages
     */
    protected AbstractFormModel(
            Node content,
            RD definition,
            @Nullable RenderingModel<?> parent,
            TemplatingFunctions functions,
            SimpleTranslator translator) {
        super(content, definition, parent);
        this.functions = functions;
        this.translator = translator;
    }

    /** Makes the engine that handles this request. */
    protected abstract AbstractFormEngine createFormEngine() throws RepositoryException;

    /** Handles the request and keeps the page out of every cache; a failure is logged and shown as an {@link ErrorView}. */
    @Override
    public @Nullable String execute() {
        if (MgnlContext.isWebContext()) {
            MgnlContext.getWebContext().getResponse().setHeader("Cache-Control", "no-cache");
        }
        try {
            AbstractFormEngine engine = createFormEngine();
            formEngine = engine;
            View shown = engine.handleRequest(getNode());
            view = shown;
            return shown.execute();
        } catch (RepositoryException | IOException e) {
            LOG.error("The form's request cannot be handled", e);
            ErrorView failure = new ErrorView(translator.translate("form.generic"));
            view = failure;
            return failure.execute();
        }
    }

    /** Returns the form state, or null where the visitor has not sent the form yet. */
    public @Nullable FormState getFormState() {
        return formEngine == null ? null : formEngine.getFormState();
    }

    /** Returns what the visitor gets to see. */
    public @Nullable View getView() {
        return view;
    }

    /** Returns the form's mark for fields that must be filled in. */
    public @Nullable String getRequiredSymbol() throws RepositoryException {
        return PropertyUtil.getString(content, "requiredSymbol", "");
    }

    /** Returns the form's text beside its fields. */
    public @Nullable String getRightText() throws RepositoryException {
        return PropertyUtil.getString(content, "rightText", "");
    }

    /** Returns a field as the visitor sent it, or null where it was not sent. */
    public @Nullable FormField getFormField(String name) {
        FormState state = getFormState();
        try {
            FormStepState step = state == null ? null : state.getStep(content.getIdentifier());
            return step == null ? null : step.get(name);
        } catch (RepositoryException e) {
            throw new IllegalStateException("The form's node is gone", e);
        }
    }
}
