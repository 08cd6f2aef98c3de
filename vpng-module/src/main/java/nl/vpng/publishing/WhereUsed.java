package nl.vpng.publishing;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import javax.jcr.query.Query;
import nl.vpng.site.PropertyValues;

/**
 * Finds the content that refers to a page, file, domain or publication: by its identifier in a property or a link in
 * rich text, and to a publication by its address too. One full-text query for each workspace finds the candidates; they
 * are read then, so that no accidental hit remains. It sees all content, whatever the editor may read, since also a
 * reference from there would break.
 */
public final class WhereUsed {

    /** So many are searched for in one query; a tree of pages has more. */
    private static final int PER_QUERY = 100;

    /** What is searched for: words of the index, and how they are written in a property. */
    private record Term(String words, Pattern written) {}

    /** Needs nothing: it reads with the rights of the system. */
    @Inject
    public WhereUsed() {}

    /**
     * Returns the content that refers to a node or to something below it, itself left out.
     *
     * @param node of the editor's session or another
     * @throws RepositoryException where the repository cannot be read
     */
    List<Content> of(Node node) throws RepositoryException {
        String workspace = node.getSession().getWorkspace().getName();
        String path = node.getPath();
        return MgnlContext.doInSystemContext(() -> find(workspace, path));
    }

    private static List<Content> find(String workspace, String path) throws RepositoryException {
        List<Term> terms = new ArrayList<>();
        addTerms(MgnlContext.getJCRSession(workspace).getNode(path), terms);
        Map<String, Content> users = new LinkedHashMap<>();
        for (String referring : Content.REFERRING) {
            for (int from = 0; from < terms.size(); from += PER_QUERY) {
                List<Term> some = terms.subList(from, Math.min(terms.size(), from + PER_QUERY));
                for (Node owner : owners(MgnlContext.getJCRSession(referring), some)) {
                    if (!referring.equals(workspace) || !(owner.getPath() + "/").startsWith(path + "/")) {
                        users.putIfAbsent(owner.getIdentifier(), Content.of(owner));
                    }
                }
            }
        }
        return List.copyOf(users.values());
    }

    /** What has an identifier of its own to refer to: the node and the content below it, but no parts. */
    private static void addTerms(Node node, List<Term> terms) throws RepositoryException {
        String identifier = node.getIdentifier();
        terms.add(new Term("\"" + identifier + "\" OR \"jcr:" + identifier + "\"", Pattern.compile(identifier)));
        if (node.isNodeType("vpng:publication")) {
            terms.add(new Term(
                    "\"publicaties/" + node.getName() + "\"",
                    Pattern.compile("/publicaties/" + Pattern.quote(node.getName()) + "(?![\\w-])")));
        }
        for (Node child : NodeUtil.getNodes(node)) {
            if (ContentNodes.isContent(child)) {
                addTerms(child, terms);
            }
        }
    }

    private static Collection<Node> owners(Session session, List<Term> terms) throws RepositoryException {
        Query query = session.getWorkspace()
                .getQueryManager()
                .createQuery("select * from [nt:base] as n where contains(n.*, $words)", Query.JCR_SQL2);
        query.bindValue(
                "words",
                session.getValueFactory()
                        .createValue(terms.stream().map(Term::words).collect(Collectors.joining(" OR "))));
        Map<String, Node> owners = new LinkedHashMap<>();
        for (NodeIterator hits = query.execute().getNodes(); hits.hasNext(); ) {
            Node hit = hits.nextNode();
            if (refers(hit, terms)) {
                Node owner = ContentNodes.ownerOf(hit);
                owners.putIfAbsent(owner.getIdentifier(), owner);
            }
        }
        return owners.values();
    }

    private static boolean refers(Node node, List<Term> terms) throws RepositoryException {
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (property.getType() != PropertyType.STRING || property.getName().contains(":")) {
                continue;
            }
            for (Value value : PropertyValues.of(property)) {
                String text = value.getString();
                if (terms.stream().anyMatch(term -> term.written().matcher(text).find())) {
                    return true;
                }
            }
        }
        return false;
    }
}
