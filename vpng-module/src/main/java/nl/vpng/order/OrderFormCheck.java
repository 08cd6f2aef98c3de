package nl.vpng.order;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.DutchWords;
import nl.vpng.site.Finding;

/** Looks at order forms, and at pages with one, that are about to be published: could visitors order, and would it arrive? */
public final class OrderFormCheck {

    private static final String COMPONENT = "vpng:components/order/form";

    private final DutchWords words;

    /** @param words have the names of the fields */
    @Inject
    public OrderFormCheck(DutchWords words) {
        this.words = words;
    }

    /**
     * Returns what an editor should put right.
     *
     * @param node an order form, a page or anything else, of which nothing is said
     * @throws RepositoryException where it cannot be read
     */
    public List<Finding> findings(Node node) throws RepositoryException {
        List<Finding> findings = new ArrayList<>();
        if (node.isNodeType(OrderForms.NODE_TYPE)) {
            OrderForm form = OrderForms.read(node);
            if (!form.sender().contains("@")) {
                findings.add(Finding.error("order.check.sender"));
            }
            if (form.recipients().isEmpty()) {
                findings.add(Finding.error("order.check.recipients"));
            }
        } else if (node.isNodeType(NodeTypes.Page.NAME)) {
            for (Node component : components(node)) {
                check(component, findings);
            }
        }
        return findings;
    }

    private void check(Node component, List<Finding> findings) throws RepositoryException {
        if (PropertyUtil.getString(component, "form", "").isBlank()) {
            findings.add(Finding.error("order.check.form"));
        }
        List<String> asked = new ArrayList<>();
        asked(component, asked);
        for (OrderControl control : OrderControl.values()) {
            String name = words.of("order.field." + control.key());
            long times = asked.stream().filter(control.key()::equals).count();
            if (times == 0 && control.required()) {
                findings.add(Finding.error("order.check.missing", name));
            } else if (times > 1) {
                findings.add(Finding.error("order.check.twice", name));
            }
        }
    }

    private static List<Node> components(Node parent) throws RepositoryException {
        List<Node> components = new ArrayList<>();
        for (Node child : NodeUtil.getNodes(parent, NodeTypes.ContentNode.NAME)) {
            if (COMPONENT.equals(NodeTypes.Renderable.getTemplate(child))) {
                components.add(child);
            } else {
                components.addAll(components(child));
            }
        }
        return components;
    }

    private static void asked(Node parent, List<String> asked) throws RepositoryException {
        for (Node child : NodeUtil.getNodes(parent, NodeTypes.ContentNode.NAME)) {
            String name = PropertyUtil.getString(child, "controlName", "");
            if (!name.isEmpty()) {
                asked.add(name);
            }
            asked(child, asked);
        }
    }
}
