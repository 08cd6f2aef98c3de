package nl.vpng.publication;

import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.TextColumnDefinition;

/** Shows the number and year of the newest edition, such as "2 (2021)". */
@ColumnType("vpngNewestEditionColumn")
public class NewestEditionColumnDefinition extends TextColumnDefinition {

    /** Names the value provider; there is no property to sort by. */
    public NewestEditionColumnDefinition() {
        super(Provider.class);
    }

    /** Reads the value. */
    public static class Provider extends TextColumnDefinition.Provider {

        private static final long serialVersionUID = 1L;

        @Override
        protected String text(Node publication) throws RepositoryException {
            return PublicationReader.newest(publication)
                    .map(newest -> text(newest.edition()))
                    .orElse("");
        }

        private static String text(Edition edition) {
            return edition.number() + (edition.year() == null ? "" : " (" + edition.year() + ")");
        }
    }
}
