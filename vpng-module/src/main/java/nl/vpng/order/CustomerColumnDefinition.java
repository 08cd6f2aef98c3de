package nl.vpng.order;

import com.vaadin.data.ValueProvider;
import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import info.magnolia.ui.contentapp.configuration.column.ConfiguredColumnDefinition;
import javax.jcr.Item;
import javax.jcr.Node;

/** Shows who ordered; a plain column named {@code name} would show the name of the node. */
@ColumnType("vpngOrderCustomerColumn")
public class CustomerColumnDefinition extends ConfiguredColumnDefinition<Item> {

    /** Names the value provider; there is no property of the column's name to sort by. */
    public CustomerColumnDefinition() {
        setValueProvider(Provider.class);
        setSortable(false);
    }

    /** Reads the value. */
    public static class Provider implements ValueProvider<Item, String> {

        private static final long serialVersionUID = 1L;

        /** Needs nothing: it reads the order. */
        public Provider() {}

        @Override
        public String apply(Item item) {
            return item instanceof Node order ? OrderNode.text(order, OrderControl.NAME.key()) : "";
        }
    }
}
