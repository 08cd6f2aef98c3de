package nl.vpng.order;

import info.magnolia.i18nsystem.SimpleTranslator;
import java.time.Instant;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Takes an order that looked like spam as a real one: now its mails go out. */
public class ReleaseOrderCommand extends OrderCommand {

    /** @param translator has the words of a refusal */
    @Inject
    public ReleaseOrderCommand(SimpleTranslator translator) {
        super(translator, "released");
    }

    @Override
    boolean fits(OrderStatus status) {
        return status == OrderStatus.PARKED;
    }

    @Override
    void change(Node order, Instant now) throws RepositoryException {
        OrderNode.setStatus(order, OrderStatus.NEW);
        OrderStore.awake(order);
    }
}
