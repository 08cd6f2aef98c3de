package nl.vpng.publication;

import com.vaadin.data.ValueProvider;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import info.magnolia.ui.contentapp.configuration.column.ConfiguredColumnDefinition;
import javax.inject.Inject;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Shows whether the newest edition can be had on paper. */
@ColumnType("vpngPaperColumn")
public class PaperColumnDefinition extends ConfiguredColumnDefinition<Item> {

    /** Names the value provider; there is no property to sort by. */
    public PaperColumnDefinition() {
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
                return item instanceof Node node
                        ? PublicationReader.newest(node)
                                .map(newest ->
                                        translator.translate(newest.edition().paperKey() + ".short"))
                                .orElse("")
                        : "";
            } catch (RepositoryException e) {
                throw new RuntimeRepositoryException(e);
            }
        }
    }
}
