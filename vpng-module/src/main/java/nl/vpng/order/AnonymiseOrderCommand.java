package nl.vpng.order;

import info.magnolia.i18nsystem.SimpleTranslator;
import java.time.Instant;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Takes away who ordered; what was ordered stays. */
public class AnonymiseOrderCommand extends OrderCommand {

    /** @param translator has the words of a refusal */
    @Inject
    public AnonymiseOrderCommand(SimpleTranslator translator) {
        super(translator, "anonymised");
    }

    @Override
    boolean fits(OrderStatus status) {
        return status != OrderStatus.ANONYMISED;
    }

    @Override
    void change(Node order, Instant now) throws RepositoryException {
        OrderNode.anonymise(order, now);
    }
}
