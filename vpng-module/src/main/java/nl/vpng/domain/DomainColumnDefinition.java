package nl.vpng.domain;

import com.vaadin.data.ValueProvider;
import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.jcr.util.PropertyUtil;
import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import info.magnolia.ui.contentapp.configuration.column.ConfiguredColumnDefinition;
import javax.jcr.Item;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Shows the title of the knowledge domain that an item refers to. */
@ColumnType("vpngDomainColumn")
public class DomainColumnDefinition extends ConfiguredColumnDefinition<Item> {

    /** Names the value provider; the property holds an identifier, so sorting by it would say nothing. */
    public DomainColumnDefinition() {
        setValueProvider(Provider.class);
        setSortable(false);
    }

    /** Reads the value. */
    public static class Provider implements ValueProvider<Item, String> {

        private static final long serialVersionUID = 1L;

        @Override
        public String apply(Item item) {
            String identifier = item instanceof Node node ? PropertyUtil.getString(node, "domain", "") : "";
            if (identifier.isBlank()) {
                return "";
            }
            try {
                Node domain =
                        MgnlContext.getJCRSession(KnowledgeDomains.WORKSPACE).getNodeByIdentifier(identifier);
                return PropertyUtil.getString(domain, "title", domain.getName());
            } catch (ItemNotFoundException deleted) {
                return "";
            } catch (RepositoryException e) {
                throw new RuntimeRepositoryException(e);
            }
        }
    }
}
