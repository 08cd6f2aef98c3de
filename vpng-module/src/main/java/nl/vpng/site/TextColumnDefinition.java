package nl.vpng.site;

import com.vaadin.data.ValueProvider;
import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.ui.contentapp.configuration.column.ConfiguredColumnDefinition;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** A column that shows what the plugin says of a node, rather than one of its properties; so there is nothing to sort by. */
public abstract class TextColumnDefinition extends ConfiguredColumnDefinition<Item> {

    /** @param provider says the text */
    protected TextColumnDefinition(Class<? extends Provider> provider) {
        setValueProvider(provider);
        setSortable(false);
    }

    /** Says the text of a node. */
    public abstract static class Provider implements ValueProvider<Item, String> {

        private static final long serialVersionUID = 1L;

        @Override
        public final String apply(Item item) {
            try {
                return item instanceof Node node ? text(node) : "";
            } catch (RepositoryException e) {
                throw new RuntimeRepositoryException(e);
            }
        }

        /** Returns the text; empty where there is nothing to say. */
        protected abstract String text(Node node) throws RepositoryException;
    }
}
