package nl.vpng.publishing;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.PropertyUtil;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.order.OrderFormCheck;
import nl.vpng.publication.PublicationCheck;
import nl.vpng.site.Finding;

/** Looks at content that is about to be published: what stops it, and what should the editor know? */
public final class Check {

    private static final String OURS = "vpng:";

    private final PublicationCheck publications;
    private final OrderFormCheck orderForms;

    /**
     * @param publications looks at what is special to publications
     * @param orderForms looks at what is special to order forms
     */
    @Inject
    public Check(PublicationCheck publications, OrderFormCheck orderForms) {
        this.publications = publications;
        this.orderForms = orderForms;
    }

    /**
     * Returns what an editor should put right or know.
     *
     * @param node read with the rights of the system
     * @param references what it refers to
     */
    List<Finding> findings(Node node, References references) throws RepositoryException {
        List<Finding> findings = new ArrayList<>();
        if (node.getIndex() > 1) {
            findings.add(Finding.error("publishing.check.twin", node.getName()));
        }
        if (node.getDepth() > 1) {
            Content parent = Content.of(node.getParent());
            if (!parent.published() && !parent.workspace().equals(Content.FILES)) {
                findings.add(Finding.error("publishing.check.parent", parent.label()));
            }
        }
        if (PublicationCheck.isPublication(node)) {
            findings.addAll(publications.findings(node));
            String page = "/publicaties/" + node.getName();
            if (MgnlContext.getJCRSession(Content.PAGES).nodeExists(page)) {
                findings.add(Finding.error("publishing.check.shadowed", Content.PAGES + ":" + page));
            }
        } else if (isOurs(node) && PropertyUtil.getString(node, "title", "").isBlank()) {
            findings.add(Finding.error("publishing.check.title"));
        }
        findings.addAll(orderForms.findings(node));
        if (isOurs(node)) {
            references.dangling().forEach(gone -> findings.add(Finding.error("publishing.check.gone", gone.place())));
        }
        for (Content target : references.targets()) {
            check(target, findings);
        }
        return findings;
    }

    private static void check(Content target, List<Finding> findings) throws RepositoryException {
        if (target.workspace().equals(Content.FILES)) {
            Node file = MgnlContext.getJCRSession(Content.FILES).getNode(target.path());
            if (file.isNodeType("mgnl:asset") && !file.hasNode("jcr:content")) {
                findings.add(Finding.error("publishing.check.empty", target.label()));
            }
        } else if (!target.published()) {
            findings.add(Finding.warning("publishing.check.unpublished", target.label()));
        }
    }

    /** Other modules' pages may keep identifiers that mean something else. */
    private static boolean isOurs(Node node) throws RepositoryException {
        String template = NodeTypes.Renderable.getTemplate(node);
        return node.getPrimaryNodeType().getName().startsWith(OURS) || (template != null && template.startsWith(OURS));
    }
}
