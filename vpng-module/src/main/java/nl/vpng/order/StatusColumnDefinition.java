package nl.vpng.order;

import com.vaadin.data.ValueProvider;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import info.magnolia.ui.contentapp.configuration.column.ConfiguredColumnDefinition;
import javax.inject.Inject;
import javax.jcr.Item;
import javax.jcr.Node;

/** Shows where an order is on its way, in the language of the editor. */
@ColumnType("vpngOrderStatusColumn")
public class StatusColumnDefinition extends ConfiguredColumnDefinition<Item> {

    /** Names the value provider. */
    public StatusColumnDefinition() {
        setValueProvider(Provider.class);
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
            return item instanceof Node order
                    ? translator.translate(OrderNode.status(order).messageKey())
                    : "";
        }
    }
}
