package nl.vpng.order;

import com.vaadin.server.Page;
import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.action.AbstractAction;
import info.magnolia.ui.api.action.ActionExecutionException;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Opens the address of a paper; which orders it is about stands in the address, of all where none is chosen. */
public class OpenPaperAction extends AbstractAction<OpenPaperActionDefinition> {

    private final ValueContext<Item> chosen;

    /**
     * @param definition says which paper
     * @param chosen the orders
     */
    @Inject
    public OpenPaperAction(OpenPaperActionDefinition definition, ValueContext<Item> chosen) {
        super(definition);
        this.chosen = chosen;
    }

    @Override
    public void execute() throws ActionExecutionException {
        List<Item> items = chosen.get().toList();
        String ids = items.stream()
                .filter(item -> item instanceof Node node && isOrder(node))
                .map(OpenPaperAction::name)
                .collect(Collectors.joining(","));
        String address = MgnlContext.getContextPath() + OrdersEndpoint.PATH + "/"
                + getDefinition().getPaper();
        Page.getCurrent().open(ids.isEmpty() ? address : address + "?orders=" + ids, "_blank");
    }

    private static boolean isOrder(Node node) {
        try {
            return node.isNodeType(OrderNode.NODE_TYPE);
        } catch (RepositoryException e) {
            throw new RuntimeRepositoryException(e);
        }
    }

    private static String name(Item item) {
        try {
            return item.getName();
        } catch (RepositoryException e) {
            throw new RuntimeRepositoryException(e);
        }
    }
}
