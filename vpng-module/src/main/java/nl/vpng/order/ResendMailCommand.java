package nl.vpng.order;

import info.magnolia.i18nsystem.SimpleTranslator;
import java.time.Instant;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Lets the mails of an order go out once more. */
public class ResendMailCommand extends OrderCommand {

    /** @param translator has the words of a refusal */
    @Inject
    public ResendMailCommand(SimpleTranslator translator) {
        super(translator, "mailed");
    }

    @Override
    boolean fits(OrderStatus status) {
        return status == OrderStatus.NEW || status == OrderStatus.SHIPPED;
    }

    @Override
    void change(Node order, Instant now) throws RepositoryException {
        Delivery.again(order);
        OrderStore.awake(order);
    }
}
