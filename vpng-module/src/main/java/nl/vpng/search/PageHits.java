package nl.vpng.search;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import nl.vpng.site.Findable;
import nl.vpng.site.Site;
import org.jsoup.Jsoup;

/** Looks in the pages: in their titles, their introductions and everything that editors put on them. */
final class PageHits {

    private static final String WORKSPACE = "website";

    /** The properties of pages and components that a visitor reads, rich text or plain. */
    private static final Set<String> READ =
            Set.of("lead", "heading", "text", "quote", "source", "caption", "label", "hint");

    private final Site site;

    PageHits(Site site) {
        this.site = site;
    }

    /** Returns the pages in which all words occur where a visitor reads them: the index knows more than that. */
    List<Hit> find(SearchQuery query, int most) throws RepositoryException {
        List<Hit> hits = new ArrayList<>();
        for (FullText.Found found : FullText.find(WORKSPACE, NodeTypes.Page.NAME, query, most)) {
            Node page = found.node();
            String title = title(page);
            String text = text(page);
            if (Findable.isPage(page) && query.isIn(title + " " + text)) {
                String address = page.getPath().equals(Site.HOME) ? site.home() : site.link(page.getIdentifier());
                hits.add(new Hit(address, title, place(page), text, found.score(), List.of()));
            }
        }
        return hits;
    }

    private static String title(Node page) throws RepositoryException {
        String title = PropertyUtil.getString(page, "title", "");
        return title.isBlank() ? page.getName() : title;
    }

    private static List<String> place(Node page) throws RepositoryException {
        List<String> place = new ArrayList<>();
        for (Node above = page.getParent(); above.getDepth() > 0; above = above.getParent()) {
            place.add(0, title(above));
        }
        return place;
    }

    private static String text(Node page) throws RepositoryException {
        StringJoiner text = new StringJoiner(Hit.BETWEEN);
        collect(page, text);
        return text.toString();
    }

    private static void collect(Node node, StringJoiner text) throws RepositoryException {
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (READ.contains(property.getName())
                    && !property.isMultiple()
                    && property.getType() == PropertyType.STRING) {
                text.add(Jsoup.parseBodyFragment(property.getString()).text());
            }
        }
        Iterator<Node> children = NodeUtil.getNodes(node).iterator();
        while (children.hasNext()) {
            Node child = children.next();
            if (child.isNodeType(NodeTypes.Area.NAME) || child.isNodeType(NodeTypes.Component.NAME)) {
                collect(child, text);
            }
        }
    }
}
