package nl.vpng.order;

import com.vaadin.data.ValueProvider;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import info.magnolia.ui.contentapp.configuration.column.ConfiguredColumnDefinition;
import javax.inject.Inject;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Shows whether the mails about an order went out, else why not. */
@ColumnType("vpngOrderDeliveryColumn")
public class DeliveryColumnDefinition extends ConfiguredColumnDefinition<Item> {

    /** Names the value provider; there is no property to sort by. */
    public DeliveryColumnDefinition() {
        setValueProvider(Provider.class);
        setSortable(false);
    }

    /** Reads the value. */
    public static class Provider implements ValueProvider<Item, String> {

        private static final long serialVersionUID = 1L;

        private final transient SimpleTranslator translator;

        /** @param translator gives the words in the language of the editor */
        @Inject
        public Provider(SimpleTranslator translator) {
            this.translator = translator;
        }

        @Override
        public String apply(Item item) {
            try {
                return item instanceof Node order ? translator.translate(key(order)) : "";
            } catch (RepositoryException e) {
                throw new RuntimeRepositoryException(e);
            }
        }

        private static String key(Node order) throws RepositoryException {
            String problem = OrderNode.text(order, Delivery.PROBLEM);
            if (!problem.isEmpty()) {
                return problem;
            } else if (Delivery.isDone(order, Delivery.EDITORS_MAILED)
                    && Delivery.isDone(order, Delivery.CUSTOMER_MAILED)) {
                return "order.delivery.done";
            }
            return OrderNode.status(order) == OrderStatus.NEW ? "order.delivery.waits" : "order.delivery.none";
        }
    }
}
