package nl.vpng.publication;

import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.jcr.util.PropertyUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import nl.vpng.site.PropertyValues;
import org.jspecify.annotations.Nullable;

/** Reads publications from their nodes. */
final class PublicationReader {

    static final String PUBLICATION = "vpng:publication";
    static final String EDITION = "vpng:edition";

    /** The node that holds the editions; its name also begins theirs. */
    static final String EDITIONS = "editions";

    /** An edition and where it is. */
    record EditionNode(Edition edition, Node node) {}

    private PublicationReader() {}

    static Publication publication(Node node) throws RepositoryException {
        List<Edition> editions =
                editions(node).stream().map(EditionNode::edition).toList();
        return new Publication(
                node.getName(),
                title(node),
                text(node, "subtitle"),
                PropertyValues.texts(node, "authors"),
                text(node, "domain"),
                text(node, "summary"),
                text(node, "cover"),
                text(node, "reach"),
                editions);
    }

    /** Returns the edition that visitors get, by the one rule. */
    static Optional<EditionNode> newest(Node publication) throws RepositoryException {
        return editions(publication).stream().min(Comparator.comparing(EditionNode::edition, Edition.NEWEST_FIRST));
    }

    static List<EditionNode> editions(Node publication) throws RepositoryException {
        List<EditionNode> editions = new ArrayList<>();
        if (publication.hasNode(EDITIONS)) {
            for (Node node : NodeUtil.getNodes(publication.getNode(EDITIONS), EDITION)) {
                editions.add(new EditionNode(edition(node), node));
            }
        }
        return editions;
    }

    private static Edition edition(Node node) throws RepositoryException {
        return new Edition(
                Objects.requireNonNullElse(PropertyUtil.getLong(node, "number"), 0L),
                text(node, "printing"),
                PropertyUtil.getLong(node, "year"),
                PropertyUtil.getLong(node, "month"),
                text(node, "pdf"),
                text(node, "isbn"),
                PropertyUtil.getLong(node, "pages"),
                PaperAvailability.of(text(node, "paper")).orElse(null),
                price(node),
                text(node, "changeNote"));
    }

    /** A title is never empty: lists, feeds and catalogues need one. */
    private static String title(Node node) throws RepositoryException {
        String title = text(node, "title");
        return title.isBlank() ? node.getName() : title;
    }

    private static String text(Node node, String property) {
        return PropertyUtil.getString(node, property, "");
    }

    private static @Nullable Double price(Node node) throws RepositoryException {
        Property price = PropertyUtil.getPropertyOrNull(node, "price");
        return price == null ? null : price.getDouble();
    }
}
