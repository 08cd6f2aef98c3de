package nl.vpng.publication;

import info.magnolia.jcr.util.NodeTypes;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Makes the next edition of a publication. The price stays, since a new printing mostly costs the same; what is
 * different in each edition is left empty for the editor, the paper copy too: nobody should order what is still at the
 * printer's. Earlier editions stay as they are.
 */
final class NewEdition {

    private NewEdition() {}

    /**
     * Adds an edition, without saving. Where the newest one is still as it was made here, as after a double click, it
     * is that one that the editor wanted.
     *
     * @return the node of the edition
     */
    static Node addTo(Node publication) throws RepositoryException {
        Node editions = publication.hasNode(PublicationReader.EDITIONS)
                ? publication.getNode(PublicationReader.EDITIONS)
                : publication.addNode(PublicationReader.EDITIONS, NodeTypes.ContentNode.NAME);
        Optional<PublicationReader.EditionNode> newest = PublicationReader.newest(publication);
        if (newest.isPresent() && isUntouched(newest.get().edition())) {
            return newest.get().node();
        }
        Node added = editions.addNode(freeName(editions), PublicationReader.EDITION);
        added.setProperty("number", newest.map(n -> n.edition().number() + 1).orElse(1L));
        Double price = newest.map(n -> n.edition().price()).orElse(null);
        if (price != null) {
            added.setProperty("price", price);
        }
        return added;
    }

    private static boolean isUntouched(Edition edition) {
        return edition.year() == null
                && edition.month() == null
                && edition.paper() == null
                && edition.pages() == null
                && (edition.pdf() + edition.isbn() + edition.printing() + edition.changeNote()).isBlank();
    }

    /** Returns a name as Magnolia's multiple field gives them: that of the field and a number. */
    private static String freeName(Node editions) throws RepositoryException {
        int number = 0;
        while (editions.hasNode(PublicationReader.EDITIONS + number)) {
            number++;
        }
        return PublicationReader.EDITIONS + number;
    }
}
