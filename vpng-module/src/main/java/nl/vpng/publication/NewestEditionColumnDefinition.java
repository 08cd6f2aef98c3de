package nl.vpng.publication;

import com.vaadin.data.ValueProvider;
import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import info.magnolia.ui.contentapp.configuration.column.ConfiguredColumnDefinition;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Shows the number and year of the newest edition, such as "2 (2021)". */
@ColumnType("vpngNewestEditionColumn")
public class NewestEditionColumnDefinition extends ConfiguredColumnDefinition<Item> {

    /** Names the value provider; there is no property to sort by. */
    public NewestEditionColumnDefinition() {
        setValueProvider(Provider.class);
        setSortable(false);
    }

    /** Reads the value. */
    public static class Provider implements ValueProvider<Item, String> {

        private static final long serialVersionUID = 1L;

        @Override
        public String apply(Item item) {
            try {
                return item instanceof Node node
                        ? PublicationReader.newest(node)
                                .map(newest -> text(newest.edition()))
                                .orElse("")
                        : "";
            } catch (RepositoryException e) {
                throw new RuntimeRepositoryException(e);
            }
        }

        private static String text(Edition edition) {
            return edition.number() + (edition.year() == null ? "" : " (" + edition.year() + ")");
        }
    }
}
