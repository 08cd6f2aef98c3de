package nl.vpng.order;

import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.TextColumnDefinition;

/** Shows whether the mails about an order went out, else why not. */
@ColumnType("vpngOrderDeliveryColumn")
public class DeliveryColumnDefinition extends TextColumnDefinition {

    /** Names the value provider; there is no property to sort by. */
    public DeliveryColumnDefinition() {
        super(Provider.class);
    }

    /** Reads the value. */
    public static class Provider extends TextColumnDefinition.Provider {

        private static final long serialVersionUID = 1L;

        private final transient SimpleTranslator translator;

        /** @param translator gives the words in the language of the editor */
        @Inject
        public Provider(SimpleTranslator translator) {
            this.translator = translator;
        }

        @Override
        protected String text(Node order) throws RepositoryException {
            return translator.translate(key(order));
        }

        private static String key(Node order) throws RepositoryException {
            String problem = OrderNode.text(order, Delivery.PROBLEM);
            if (!problem.isEmpty()) {
                return problem;
            } else if (Delivery.isMailed(order)) {
                return "order.delivery.done";
            }
            return OrderNode.status(order) == OrderStatus.NEW ? "order.delivery.waits" : "order.delivery.none";
        }
    }
}
