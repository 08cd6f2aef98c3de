package nl.vpng.order;

import info.magnolia.context.MgnlContext;
import info.magnolia.module.form.processors.AbstractFormProcessor;
import info.magnolia.module.form.processors.FormProcessorFailedException;
import java.util.Map;
import java.util.Objects;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores the order that the form's engine found in order. Only then the visitor is thanked. */
public class OrderFormProcessor extends AbstractFormProcessor {

    /** The attribute of the request that holds the order: before what is to be stored, after what is stored. */
    static final String ORDER = OrderFormProcessor.class.getName();

    private static final Logger log = LoggerFactory.getLogger(OrderFormProcessor.class);

    private final Ordering ordering;

    /** @param ordering stores */
    @Inject
    public OrderFormProcessor(Ordering ordering) {
        this.ordering = ordering;
    }

    @Override
    protected void internalProcess(Node content, Map<String, Object> parameters) throws FormProcessorFailedException {
        Order order = Objects.requireNonNull(MgnlContext.getAttribute(ORDER), "the engine judges first");
        try {
            String address = MgnlContext.getWebContext().getRequest().getRemoteAddr();
            MgnlContext.setAttribute(ORDER, ordering.place(order, address));
        } catch (RepositoryException | RuntimeException e) {
            log.error("An order cannot be stored; the visitor was told so and has the filled form", e);
            throw new FormProcessorFailedException("order.problem.store");
        }
    }
}
