package info.magnolia.module.form.templates.components;

import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.module.form.engine.FormDataBinder;
import info.magnolia.module.form.engine.FormEngine;
import info.magnolia.module.form.engine.FormStepState;
import info.magnolia.module.form.engine.RedirectView;
import info.magnolia.module.form.engine.View;
import info.magnolia.module.form.processors.FormProcessor;
import info.magnolia.module.form.processors.FormProcessorFailedException;
import info.magnolia.objectfactory.Components;
import info.magnolia.rendering.context.RenderingContext;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** An engine with the views and processors of a form component. */
public abstract class AbstractFormEngine extends FormEngine {

    private static final String GENERIC = "form.user.errorMessage.generic";

    private final Node configurationNode;
    private final FormParagraph configurationParagraph;
    private final SimpleTranslator translator;

    /** Makes an engine whose messages are in the language of the visitor. */
    protected AbstractFormEngine(
            Node configurationNode, FormParagraph configurationParagraph, RenderingContext context) {
        this(configurationNode, configurationParagraph, context, Components.getComponent(SimpleTranslator.class));
    }

    /**
     * Makes an engine.
     *
     * @param configurationNode the node of the form
     * @param configurationParagraph its definition
     * @param context what is being rendered
     * @param translator gives the messages
     */
    protected AbstractFormEngine(
            Node configurationNode,
            FormParagraph configurationParagraph,
            RenderingContext context,
            SimpleTranslator translator) {
        super(context);
        this.configurationNode = configurationNode;
        this.configurationParagraph = configurationParagraph;
        this.translator = translator;
    }

    /** Returns the node of the form. */
    public Node getConfigurationNode() {
        return configurationNode;
    }

    /** Returns the definition of the form. */
    public FormParagraph getConfigurationParagraph() {
        return configurationParagraph;
    }

    @Override
    protected View handleNoSuchFormState(String token) throws RepositoryException {
        return new SessionExpiredView(context.getMainContent().getIdentifier());
    }

    /** Shows the text of a message key, or the message itself where it is no key; a general text where there is none. */
    @Override
    protected View getProcessorFailedView(@Nullable String errorMessage) {
        String text = errorMessage == null ? "" : translator.translate(errorMessage);
        return new ErrorView(text.isBlank() ? translator.translate(GENERIC) : text);
    }

    /** Redirects to the page that the form names in its property {@code redirect}, else shows title and message of the form. */
    @Override
    protected View getSuccessView() throws RepositoryException {
        String redirect = PropertyUtil.getString(configurationNode, "redirect");
        if (redirect != null && !redirect.isEmpty()) {
            return new RedirectView(redirect);
        }
        SuccessView view = new SuccessView();
        view.setSuccessTitle(PropertyUtil.getString(configurationNode, "successTitle"));
        view.setSuccessMessage(PropertyUtil.getString(configurationNode, "successMessage"));
        return view;
    }

    @Override
    protected View getFormView(@Nullable FormStepState step) throws RepositoryException {
        FormView view = new FormView();
        view.setErrorTitle(PropertyUtil.getString(configurationNode, "errorTitle"));
        view.setValidationErrors(step == null ? Map.of() : step.getValidationErrors());
        return view;
    }

    @Override
    protected FormDataBinder getFormDataBinder() {
        return Components.newInstance(FormDataBinder.class);
    }

    /** Executes the processors of the definition in their order; the first that fails is the last. */
    @Override
    protected void executeProcessors(Map<String, Object> parameters)
            throws RepositoryException, FormProcessorFailedException {
        for (FormProcessor processor : configurationParagraph.getFormProcessors()) {
            processor.process(configurationNode, parameters);
        }
    }
}
