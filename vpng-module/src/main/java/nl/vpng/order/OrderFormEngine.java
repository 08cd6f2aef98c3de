package nl.vpng.order;

import info.magnolia.context.MgnlContext;
import info.magnolia.module.form.engine.EndView;
import info.magnolia.module.form.engine.FormDataBinder;
import info.magnolia.module.form.engine.FormField;
import info.magnolia.module.form.engine.FormState;
import info.magnolia.module.form.engine.FormStateTokenMissingException;
import info.magnolia.module.form.engine.FormStepState;
import info.magnolia.module.form.engine.View;
import info.magnolia.module.form.templates.components.AbstractFormEngine;
import info.magnolia.module.form.templates.components.ErrorView;
import info.magnolia.module.form.templates.components.FormParagraph;
import info.magnolia.rendering.context.RenderingContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.site.DutchWords;
import org.jspecify.annotations.Nullable;

/**
 * Magnolia's form engine without a session. Magnolia's own keeps what was typed in the session and answers each POST with a
 * redirect to it; when the session is gone, so is what was typed. This one goes on with what was sent: it shows the form again
 * at once, or leads to the page that thanks.
 */
public class OrderFormEngine extends AbstractFormEngine {

    /** Magnolia's own parameter for showing the form again without sending it. */
    static final String ONLY_SHOW = "field";

    private static final int TOO_MANY_REQUESTS = 429;

    private final Ordering ordering;
    private final DutchWords words;
    private final @Nullable OrderForm form;
    private Map<String, Problem> problems = Map.of();

    /**
     * @param content the component
     * @param definition its template
     * @param context of the rendering
     * @param ordering judges what was sent
     * @param words of the messages
     * @param form the settings; null where the component has none
     */
    public OrderFormEngine(
            Node content,
            FormParagraph definition,
            RenderingContext context,
            Ordering ordering,
            DutchWords words,
            @Nullable OrderForm form) {
        super(content, definition, context);
        this.ordering = ordering;
        this.words = words;
        this.form = form;
    }

    /** Returns why the order was not taken, by name of the field. */
    Map<String, Problem> problems() {
        return problems;
    }

    @Override
    public View handleRequest(Node content) throws RepositoryException {
        View view = super.handleRequest(content);
        return isFormSubmission() && !(view instanceof EndView) ? getFormState().getView() : view;
    }

    @Override
    protected String getFormStateToken() throws FormStateTokenMissingException {
        if (!isFormSubmission()) {
            throw new FormStateTokenMissingException();
        }
        return FormKeys.FIELD;
    }

    @Override
    protected FormState getFormState(String token) {
        FormState state = new FormState();
        state.setToken(token);
        return state;
    }

    @Override
    protected void destroyFormState() {
        // there is no session that holds it
    }

    @Override
    protected FormDataBinder getFormDataBinder() {
        FormDataBinder binder = super.getFormDataBinder();
        return content -> {
            FormStepState step = binder.bindAndValidate(content);
            if (Objects.requireNonNullElse(MgnlContext.getParameter(ONLY_SHOW), "")
                    .isEmpty()) {
                judge(step);
            }
            return step;
        };
    }

    private void judge(FormStepState step) throws RepositoryException {
        Map<String, String> typed = new HashMap<>();
        step.getValues().forEach((name, value) -> typed.put(name, Objects.toString(value, "")));
        Submission submission = ordering.check(form, OrderRequest.sent(typed));
        problems = submission.problems();
        problems.forEach((name, problem) -> field(step, name).setErrorMessage(text(problem)));
        submission.accepted().ifPresent(order -> MgnlContext.setAttribute(OrderFormProcessor.ORDER, order));
    }

    /** Returns a message in the words of the visitor. */
    String text(Problem problem) {
        return words.of(problem.key(), problem.arguments().toArray());
    }

    private static FormField field(FormStepState step, String name) {
        FormField field = step.get(name);
        if (field == null) {
            field = new FormField();
            field.setName(name);
            step.add(field);
        }
        return field;
    }

    @Override
    protected View getValidationFailedView(FormStepState step) throws RepositoryException {
        if (!step.isValid()) {
            boolean flood =
                    problems.values().stream().anyMatch(problem -> problem.key().equals(Ordering.FLOODED));
            response().setStatus(flood ? TOO_MANY_REQUESTS : HttpServletResponse.SC_BAD_REQUEST);
        }
        return super.getValidationFailedView(step);
    }

    @Override
    protected View getProcessorFailedView(String message) {
        response().setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return new ErrorView(words.of("order.problem.store"));
    }

    @Override
    protected View getSuccessView() throws RepositoryException {
        Order stored =
                Objects.requireNonNull(MgnlContext.getAttribute(OrderFormProcessor.ORDER), "the processor stores");
        return new ThanksView(OrderRequest.thanksAddress(ordering.thanks(stored)));
    }

    private static HttpServletResponse response() {
        return MgnlContext.getWebContext().getResponse();
    }
}
