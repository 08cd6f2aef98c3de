package nl.vpng.domain;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.TextColumnDefinition;

/** Shows the title of the knowledge domain that an item refers to. */
@ColumnType("vpngDomainColumn")
public class DomainColumnDefinition extends TextColumnDefinition {

    /** Names the value provider; the property holds an identifier, so sorting by it would say nothing. */
    public DomainColumnDefinition() {
        super(Provider.class);
    }

    /** Reads the value. */
    public static class Provider extends TextColumnDefinition.Provider {

        private static final long serialVersionUID = 1L;

        @Override
        protected String text(Node node) throws RepositoryException {
            String identifier = PropertyUtil.getString(node, "domain", "");
            if (identifier.isBlank()) {
                return "";
            }
            try {
                Node domain =
                        MgnlContext.getJCRSession(KnowledgeDomains.WORKSPACE).getNodeByIdentifier(identifier);
                return PropertyUtil.getString(domain, "title", domain.getName());
            } catch (ItemNotFoundException deleted) {
                return "";
            }
        }
    }
}
