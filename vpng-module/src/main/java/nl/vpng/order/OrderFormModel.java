package nl.vpng.order;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.module.form.engine.FormField;
import info.magnolia.module.form.templates.components.AbstractFormEngine;
import info.magnolia.module.form.templates.components.AbstractFormModel;
import info.magnolia.module.form.templates.components.ErrorView;
import info.magnolia.module.form.templates.components.FormParagraph;
import info.magnolia.rendering.context.RenderingContext;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.templating.functions.TemplatingFunctions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.servlet.http.HttpServletResponse;
import nl.vpng.publication.DutchText;
import nl.vpng.publication.Publications;
import nl.vpng.site.CleanHtml;
import nl.vpng.site.DutchWords;
import nl.vpng.site.RichText;
import org.jspecify.annotations.Nullable;

/** The order form: open, closed, with problems, or thanking. All texts are raw: templates escape them. */
public class OrderFormModel extends AbstractFormModel<FormParagraph> {

    /** The parameter with which other pages choose a publication. */
    private static final String CHOSEN = "publicatie";

    private final RenderingContext context;
    private final Ordering ordering;
    private final Offers offers;
    private final Publications publications;
    private final RichText richText;
    private final DutchWords words;
    private final @Nullable OrderForm form;
    private @Nullable OrderFormEngine engine;
    private @Nullable Thanks thanks;

    /** As {@link AbstractFormModel}; the others know orders and what can be ordered. */
    @Inject
    public OrderFormModel(
            Node content,
            FormParagraph definition,
            @Nullable RenderingModel<?> parent,
            TemplatingFunctions functions,
            RenderingContext context,
            OrderForms forms,
            Ordering ordering,
            Offers offers,
            Publications publications,
            RichText richText,
            DutchWords words)
            throws RepositoryException {
        super(content, definition, parent, functions);
        this.context = context;
        this.ordering = ordering;
        this.offers = offers;
        this.publications = publications;
        this.richText = richText;
        this.words = words;
        this.form = forms.find(PropertyUtil.getString(content, "form", "")).orElse(null);
    }

    @Override
    protected AbstractFormEngine createFormEngine() {
        engine = new OrderFormEngine(getNode(), getDefinition(), context, ordering, words, form);
        return engine;
    }

    @Override
    public String execute() {
        String result = super.execute();
        thanks = readThanks();
        if (thanks != null) {
            HttpServletResponse response = MgnlContext.getWebContext().getResponse();
            response.setHeader("Cache-Control", OrdersEndpoint.NEVER_KEPT);
            response.setHeader("X-Robots-Tag", "noindex");
        }
        return result;
    }

    /** Returns what to thank for, or null where nothing was ordered yet. */
    public @Nullable Thanks getThanks() {
        return thanks;
    }

    private @Nullable Thanks readThanks() {
        Order stored = MgnlContext.getAttribute(OrderFormProcessor.ORDER);
        if (stored != null && !stored.reference().isEmpty()) {
            return Thanks.of(stored);
        }
        return ordering.thanks(OrderRequest.parameter(Thanks.PARAMETER)).orElse(null);
    }

    /** Returns the settings, or null where editors chose none. */
    public @Nullable OrderForm getForm() {
        return form;
    }

    /** Returns the heading of the thanks. */
    public String getConfirmationTitle() {
        return form == null || form.confirmationTitle().isBlank()
                ? words.of("order.thanks.title")
                : form.confirmationTitle();
    }

    /** Returns Magnolia's own token for whoever is logged in; empty for visitors without cookies. */
    public String getToken() {
        return Objects.toString(MgnlContext.getAttribute("csrf"), "");
    }

    /** Tells whether what the visitor chose can no longer be ordered. */
    public boolean isGone() {
        return !problem(OrderControl.PUBLICATION.key()).isEmpty();
    }

    /** Returns the text above the form. */
    public CleanHtml getIntro() {
        return richText.clean(form == null ? "" : form.intro());
    }

    /** Returns the text below the thanks. */
    public CleanHtml getConfirmationText() {
        return richText.clean(form == null ? "" : form.confirmationText());
    }

    /** Returns what can be ordered. */
    public List<Offer> getOffers() throws RepositoryException {
        return offers.all();
    }

    /** Returns the key that the form carries: the same again after a slip, a new one where the old one is spent. */
    public String getKey() throws RepositoryException {
        return ordering.keyFor(OrderRequest.parameter(FormKeys.FIELD));
    }

    /** Returns the name of the hidden field with the key. */
    public String getKeyField() {
        return FormKeys.FIELD;
    }

    /** Returns the name of the field that people do not see. */
    public String getHiddenField() {
        return OrderRequest.HIDDEN_FIELD;
    }

    /** Returns the problems in the order of the form. */
    public List<FormProblem> getProblems() {
        List<FormProblem> problems = new ArrayList<>();
        if (getView() instanceof ErrorView failed) {
            problems.add(new FormProblem("", failed.getErrorMessage()));
        }
        if (engine != null) {
            engine.problems()
                    .forEach((name, problem) -> problems.add(
                            new FormProblem(name.equals(Ordering.WHOLE_FORM) ? "" : name, engine.text(problem))));
        }
        return problems;
    }

    /** Returns the problem with a field; empty where there is none. */
    String problem(String field) {
        Problem problem = engine == null ? null : engine.problems().get(field);
        return problem == null ? "" : Objects.requireNonNull(engine).text(problem);
    }

    /** Returns what stands in a field: what was sent, else what the address chooses, else nothing. */
    String value(OrderControl control) {
        FormField sent = getFormField(control.key());
        if (sent != null) {
            return Objects.toString(sent.getValue(), "");
        }
        return switch (control) {
            case PUBLICATION -> OrderRequest.parameter(CHOSEN);
            case QUANTITY -> "1";
            default -> "";
        };
    }

    /** Returns what the chosen copies cost together, in words; empty where that cannot be said. */
    public String getTotal() throws RepositoryException {
        Optional<Offer> offer = chosen();
        String quantity = value(OrderControl.QUANTITY).strip();
        if (offer.isEmpty() || !quantity.matches("[1-9][0-9]{0,4}")) {
            return "";
        }
        Double total = offer.get().total(Long.parseLong(quantity));
        return total == null ? "" : DutchText.price(total);
    }

    private Optional<Offer> chosen() throws RepositoryException {
        List<Offer> all = offers.all();
        String chosen = value(OrderControl.PUBLICATION);
        return all.stream()
                .filter(offer ->
                        all.size() == 1 || offer.article().publication().equals(chosen))
                .findFirst();
    }

    /** Returns the address of the digital version of what was ordered or chosen; empty where there is none. */
    public String getDigital() throws RepositoryException {
        return publications.digitalAddress(thanks == null ? value(OrderControl.PUBLICATION) : thanks.publication());
    }

    /** Returns the highest number that can be ordered at once. */
    long maximumQuantity() {
        return form == null ? 1 : form.maximumQuantity();
    }
}
