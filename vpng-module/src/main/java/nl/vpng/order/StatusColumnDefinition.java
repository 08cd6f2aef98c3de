package nl.vpng.order;

import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import javax.inject.Inject;
import javax.jcr.Node;
import nl.vpng.site.TextColumnDefinition;

/** Shows where an order is on its way, in the language of the editor. */
@ColumnType("vpngOrderStatusColumn")
public class StatusColumnDefinition extends TextColumnDefinition {

    /** Names the value provider; sorting by the column sorts by the property of its name. */
    public StatusColumnDefinition() {
        super(Provider.class);
        setSortable(true);
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
        protected String text(Node order) {
            return translator.translate(OrderNode.status(order).messageKey());
        }
    }
}
