package nl.vpng.order;

import info.magnolia.i18nsystem.SimpleTranslator;
import java.time.Instant;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Notes that the books were sent. */
public class ShipOrderCommand extends OrderCommand {

    /** @param translator has the words of a refusal */
    @Inject
    public ShipOrderCommand(SimpleTranslator translator) {
        super(translator, "shipped");
    }

    @Override
    boolean fits(OrderStatus status) {
        return status == OrderStatus.NEW;
    }

    @Override
    void change(Node order, Instant now) throws RepositoryException {
        OrderNode.close(order, OrderStatus.SHIPPED, now);
    }
}
