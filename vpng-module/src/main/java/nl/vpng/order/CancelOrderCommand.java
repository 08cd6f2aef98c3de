package nl.vpng.order;

import info.magnolia.i18nsystem.SimpleTranslator;
import java.time.Instant;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Notes that the books will not be sent. */
public class CancelOrderCommand extends OrderCommand {

    /** @param translator has the words of a refusal */
    @Inject
    public CancelOrderCommand(SimpleTranslator translator) {
        super(translator, "cancelled");
    }

    @Override
    boolean fits(OrderStatus status) {
        return status == OrderStatus.NEW || status == OrderStatus.PARKED;
    }

    @Override
    void change(Node order, Instant now) throws RepositoryException {
        OrderNode.close(order, OrderStatus.CANCELLED, now);
    }
}
