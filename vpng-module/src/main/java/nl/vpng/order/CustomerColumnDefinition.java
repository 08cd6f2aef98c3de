package nl.vpng.order;

import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import javax.jcr.Node;
import nl.vpng.site.TextColumnDefinition;

/** Shows who ordered; a plain column named {@code name} would show the name of the node. */
@ColumnType("vpngOrderCustomerColumn")
public class CustomerColumnDefinition extends TextColumnDefinition {

    /** Names the value provider; there is no property of the column's name to sort by. */
    public CustomerColumnDefinition() {
        super(Provider.class);
    }

    /** Reads the value. */
    public static class Provider extends TextColumnDefinition.Provider {

        private static final long serialVersionUID = 1L;

        /** Needs nothing: it reads the order. */
        public Provider() {}

        @Override
        protected String text(Node order) {
            return OrderNode.text(order, OrderControl.NAME.key());
        }
    }
}
