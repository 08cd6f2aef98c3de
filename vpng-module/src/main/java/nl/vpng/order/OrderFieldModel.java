package nl.vpng.order;

import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.module.form.templates.components.FormFieldModel;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import info.magnolia.templating.functions.TemplatingFunctions;
import java.util.List;
import java.util.stream.LongStream;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.publication.DutchText;
import nl.vpng.site.CleanHtml;
import nl.vpng.site.DutchWords;
import nl.vpng.site.RichText;
import org.jspecify.annotations.Nullable;

/** One field of the order form: editors choose what it asks, its place, label and hint. */
public class OrderFieldModel<RD extends RenderableDefinition> extends FormFieldModel<RD> {

    /** Up to this number it is chosen from a list, with the price beside each. */
    private static final long LONGEST_LIST = 25;

    private final RichText richText;
    private final DutchWords words;
    private final @Nullable OrderControl control;

    /** As {@link FormFieldModel}; the others have texts. */
    @Inject
    public OrderFieldModel(
            Node content,
            RD definition,
            @Nullable RenderingModel<?> parent,
            TemplatingFunctions functions,
            RichText richText,
            DutchWords words) {
        super(content, definition, parent, functions);
        this.richText = richText;
        this.words = words;
        this.control = OrderControl.of(PropertyUtil.getString(content, "controlName", ""))
                .orElse(null);
    }

    /** Returns what it asks, or null where no editor chose that yet. */
    public @Nullable OrderControl getControl() {
        return control;
    }

    /** Returns the editor's label, else the usual one. */
    public String getLabel() {
        String own = PropertyUtil.getString(content, "label", "");
        return own.isBlank() && control != null ? words.of("order.field." + control.key()) : own;
    }

    /** Returns what helps to fill it in, may be empty. */
    public String getHint() {
        return PropertyUtil.getString(content, "hint", "");
    }

    /** Returns the text on what happens to the customer's data, for the box to tick. */
    public CleanHtml getPrivacyText() {
        OrderFormModel form = form();
        return richText.clean(
                form == null || form.getForm() == null ? "" : form.getForm().privacyText());
    }

    @Override
    public String getValue() {
        OrderFormModel form = form();
        return control == null || form == null ? "" : form.value(control);
    }

    /** Returns how to repair it; empty where nothing is wrong. */
    public String getProblem() {
        OrderFormModel form = form();
        return control == null || form == null ? "" : form.problem(control.key());
    }

    /** Returns the identifiers of the elements that explain the field, with blanks between; empty where none does. */
    public String getDescribedBy() {
        String id = control == null ? "" : "order-" + control.key();
        return ((getHint().isBlank() ? "" : id + "-hint ") + (getProblem().isEmpty() ? "" : id + "-problem")).strip();
    }

    /** Returns what can be chosen; empty where the visitor types. */
    public List<Choice> getChoices() throws RepositoryException {
        OrderFormModel form = form();
        if (control == OrderControl.PUBLICATION && form != null) {
            return form.getOffers().stream().map(this::choice).toList();
        } else if (control == OrderControl.QUANTITY && form != null && form.maximumQuantity() <= LONGEST_LIST) {
            List<Offer> offers = form.getOffers();
            Offer only = offers.size() == 1 ? offers.get(0) : null;
            return LongStream.rangeClosed(1, form.maximumQuantity())
                    .mapToObj(number -> choice(number, only))
                    .toList();
        }
        return List.of();
    }

    private Choice choice(Offer offer) {
        String title = offer.article().title();
        return new Choice(
                offer.article().publication(),
                offer.price().isEmpty() ? title : words.of("order.offer", title, offer.price()));
    }

    private Choice choice(long number, @Nullable Offer only) {
        Double total = only == null ? null : only.total(number);
        String label = total == null
                ? Long.toString(number)
                : words.of("order.quantity.price", number, DutchText.price(total));
        return new Choice(Long.toString(number), label);
    }

    private @Nullable OrderFormModel form() {
        for (RenderingModel<?> model = getParent(); model != null; model = model.getParent()) {
            if (model instanceof OrderFormModel form) {
                return form;
            }
        }
        return null;
    }
}
