package nl.vpng.domain;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.site.PerRequest;

/** The knowledge domains that the visitor may read. */
public final class KnowledgeDomains {

    /** Where they are. */
    public static final String WORKSPACE = "kennisdomeinen";

    /** The type of a domain's node. */
    public static final String NODE_TYPE = "vpng:knowledgeDomain";

    private record All(List<KnowledgeDomain> domains) {}

    /** Needs nothing: it reads with the session of the request. */
    @Inject
    public KnowledgeDomains() {}

    /**
     * Returns all domains in their order.
     *
     * @throws RepositoryException where the repository cannot be read
     */
    public List<KnowledgeDomain> all() throws RepositoryException {
        return PerRequest.get(All.class, KnowledgeDomains::read).domains();
    }

    /**
     * Returns the domain with an identifier.
     *
     * @param identifier as pages and publications store it, may be empty
     * @throws RepositoryException where the repository cannot be read
     */
    public Optional<KnowledgeDomain> byIdentifier(String identifier) throws RepositoryException {
        return all().stream()
                .filter(domain -> domain.identifier().equals(identifier))
                .findFirst();
    }

    /**
     * Returns the domain with a name.
     *
     * @param name of the node
     * @throws RepositoryException where the repository cannot be read
     */
    public Optional<KnowledgeDomain> byName(String name) throws RepositoryException {
        return all().stream().filter(domain -> domain.name().equals(name)).findFirst();
    }

    private static All read() throws RepositoryException {
        List<KnowledgeDomain> domains = new ArrayList<>();
        Node root = MgnlContext.getJCRSession(WORKSPACE).getRootNode();
        for (Node node : NodeUtil.getNodes(root, NODE_TYPE)) {
            domains.add(domain(node));
        }
        domains.sort(Comparator.comparingLong(KnowledgeDomain::order).thenComparing(KnowledgeDomain::title));
        return new All(List.copyOf(domains));
    }

    private static KnowledgeDomain domain(Node node) throws RepositoryException {
        return new KnowledgeDomain(
                node.getIdentifier(),
                node.getName(),
                PropertyUtil.getString(node, "title", node.getName()),
                PropertyUtil.getString(node, "strapline", ""),
                PropertyUtil.getString(node, "summary", ""),
                Objects.requireNonNullElse(PropertyUtil.getLong(node, "order"), Long.MAX_VALUE),
                PropertyUtil.getBoolean(node, "principle", false),
                DomainColour.of(PropertyUtil.getString(node, "colour", "")));
    }
}
