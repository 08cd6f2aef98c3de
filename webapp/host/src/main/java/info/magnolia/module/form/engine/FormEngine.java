package info.magnolia.module.form.engine;

import info.magnolia.context.MgnlContext;
import info.magnolia.module.form.processors.FormProcessorFailedException;
import info.magnolia.rendering.context.RenderingContext;
import java.util.Map;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The flow of a form, every step of which can be overridden: what is sent is read and checked and, where it is right, processed;
 * the outcome waits in the form state while the visitor is redirected to the page, which then shows it. Magnolia's forms of
 * several pages are not carried out here.
 */
public abstract class FormEngine {

    /** A field that people do not see; who fills it in is a program. */
    private static final String TRAP = "field";

    /** What is being rendered. */
    @SuppressWarnings("VisibilityModifier") // as in Magnolia
    public RenderingContext context;

    private final Logger log = LoggerFactory.getLogger(getClass());
    private @Nullable FormState formState;

    public FormEngine(RenderingContext context) {
        this.context = context;
    }

    /**
     * Handles a request for the page of a form.
     *
     * @param content the node of the form
     * @return what the visitor gets to see
     */
    public View handleRequest(Node content) throws RepositoryException {
        return isFormSubmission() ? submit(content) : show(content);
    }

    private View show(Node content) throws RepositoryException {
        String token;
        FormState state;
        try {
            token = getFormStateToken();
        } catch (FormStateTokenMissingException firstVisit) {
            return handleTokenMissing();
        }
        try {
            state = getFormState(token);
        } catch (NoSuchFormStateException e) {
            return handleNoSuchFormState(e.getToken());
        }
        formState = state;
        View view = state.getView();
        state.setView(null);
        if (view == null) {
            return getFormView(state.getStep(content.getIdentifier()));
        }
        if (state.isEnded()) {
            destroyFormState();
        }
        return view;
    }

    private View submit(Node content) throws RepositoryException {
        Node page = context.getMainContent();
        String token;
        FormState state;
        try {
            token = getFormStateToken();
        } catch (FormStateTokenMissingException nothingToGoOnWith) {
            return new RedirectView(page);
        }
        try {
            state = getFormState(token);
        } catch (NoSuchFormStateException e) {
            return handleNoSuchFormStateOnSubmit(e.getToken());
        }
        formState = state;
        View view = process(state, content);
        state.setView(null);
        if (view instanceof EndView) {
            destroyFormState();
            return view;
        }
        if (view instanceof RedirectWithTokenView) {
            return view;
        }
        state.setView(view);
        return new RedirectWithTokenView(page, String.valueOf(state.getToken()));
    }

    private View process(FormState state, Node content) throws RepositoryException {
        FormStepState step = getFormDataBinder().bindAndValidate(content);
        state.addStep(step);
        if (!step.isValid()) {
            return getValidationFailedView(step);
        }
        View next = getValidationSuccessfulView(state);
        if (next != null) {
            return next;
        }
        if (!Objects.requireNonNullElse(MgnlContext.getParameter(TRAP), "").isEmpty()) {
            return getValidationFailedView(step);
        }
        state.setEnded(true);
        try {
            executeProcessors(state.getValues());
        } catch (FormProcessorFailedException e) {
            return getProcessorFailedView(e.getMessage());
        } catch (RepositoryException | RuntimeException e) {
            log.error("A processor of the form {} failed", content.getPath(), e);
            return getProcessorFailedView(null);
        }
        return getSuccessView();
    }

    /** Returns the form state of this request, or null where the visitor has not sent the form yet. */
    public @Nullable FormState getFormState() {
        return formState;
    }

    public void setFormState(@Nullable FormState formState) {
        this.formState = formState;
    }

    /** Makes a form state with a random token and keeps it in the session. */
    protected FormState createAndSetFormState() {
        return FormStateUtil.createAndSetFormState();
    }

    /** Makes a form state and keeps it in the session. */
    protected FormState createAndSetFormState(String token) {
        return FormStateUtil.createAndSetFormState(token);
    }

    /** Returns the token of this request's form state. */
    protected String getFormStateToken() throws FormStateTokenMissingException, RepositoryException {
        return FormStateUtil.getFormStateToken();
    }

    /** Finds a form state. */
    protected FormState getFormState(String token) throws NoSuchFormStateException {
        return FormStateUtil.getFormState(token);
    }

    /** Forgets the form state of this request. */
    protected void destroyFormState() {
        FormState state = getFormState();
        if (state != null) {
            FormStateUtil.destroyFormState(state);
        }
    }

    /** Tells whether this request sends the form: every POST does. */
    protected boolean isFormSubmission() {
        return "POST".equals(MgnlContext.getWebContext().getRequest().getMethod());
    }

    /** Returns what is shown where the visitor has not sent the form yet: the empty form. */
    protected View handleTokenMissing() throws RepositoryException {
        return getFormView(null);
    }

    /**
     * Returns the form.
     *
     * @param step what the visitor sent before, or null
     */
    protected abstract View getFormView(@Nullable FormStepState step) throws RepositoryException;

    /** Returns the form with what is wrong with it. */
    protected View getValidationFailedView(FormStepState step) throws RepositoryException {
        return getFormView(step);
    }

    /** Returns the view that comes before processing, or null where the values are processed at once. */
    protected @Nullable View getValidationSuccessfulView(FormState state) throws RepositoryException {
        return null;
    }

    /**
     * Returns what is shown where the values could not be processed.
     *
     * @param errorMessage the processor's, or null where it failed unexpectedly
     */
    protected abstract View getProcessorFailedView(@Nullable String errorMessage) throws RepositoryException;

    /** Returns what is shown after the values were processed. */
    protected abstract View getSuccessView() throws RepositoryException;

    /** Returns what is shown where the session is over. */
    protected abstract View handleNoSuchFormState(String token) throws RepositoryException;

    /** Returns what is shown where the session was over when the form was sent. */
    protected View handleNoSuchFormStateOnSubmit(String token) throws RepositoryException {
        return new RedirectWithTokenView(context.getMainContent(), token);
    }

    /** Returns what reads the fields. */
    protected abstract FormDataBinder getFormDataBinder();

    /** Processes the values, by name of the field. */
    protected abstract void executeProcessors(Map<String, Object> parameters)
            throws RepositoryException, FormProcessorFailedException;
}
