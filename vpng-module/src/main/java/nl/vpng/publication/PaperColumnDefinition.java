package nl.vpng.publication;

import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.TextColumnDefinition;

/** Shows whether the newest edition can be had on paper. */
@ColumnType("vpngPaperColumn")
public class PaperColumnDefinition extends TextColumnDefinition {

    /** Names the value provider; there is no property to sort by. */
    public PaperColumnDefinition() {
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
        protected String text(Node publication) throws RepositoryException {
            return PublicationReader.newest(publication)
                    .map(newest -> translator.translate(newest.edition().paperKey() + ".short"))
                    .orElse("");
        }
    }
}
